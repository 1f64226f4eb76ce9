package org.declass.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every error becomes a problem (RFC 9457) under /api, and a page elsewhere. */
class Problems {

    private static final int LONGEST_FIELD = 100;
    private static final Logger LOG = Logger.getLogger(Problems.class);

    private final UriInfo uri;

    Problems(UriInfo uri) {
        this.uri = uri;
    }

    static boolean isApi(UriInfo uri) {
        return uri.getPath().startsWith("/api/");
    }

    @ServerExceptionMapper
    Response notFound(NotFound e) {
        return answer(Problem.of(404, e.getMessage()));
    }

    @ServerExceptionMapper
    Response illegal(IllegalAct e) {
        return answer(Problem.of(409, e.getMessage()).possible(e.possible()));
    }

    @ServerExceptionMapper
    Response refused(Refused e) {
        return answer(Problem.of(409, e.getMessage()));
    }

    @ServerExceptionMapper
    Response stale(Stale e) {
        return answer(Problem.of(412, e.getMessage()));
    }

    @ServerExceptionMapper
    Response invalid(Invalid e) {
        return answer(Problem.of(e instanceof BadQuery ? 400 : 422, e.getMessage(), e.violations()));
    }

    @ServerExceptionMapper
    Response invalid(ResteasyReactiveViolationException e) {
        var violations = e.getConstraintViolations().stream()
                .map(v -> new Violation(field(v.getPropertyPath().toString()), v.getMessage()))
                .sorted(java.util.Comparator.comparing(Violation::field))
                .toList();
        return answer(Problem.of(400, "The request is not valid.", violations));
    }

    /** {@code method.body.note} as the client knows it: {@code note}; a body that is missing altogether: {@code body}. */
    private String field(String path) {
        var parts = path.split("\\.", 3);
        var name = parts[parts.length - 1];
        var isParameter = parts.length == 3
                || uri.getPathParameters().containsKey(name)
                || uri.getQueryParameters().containsKey(name);
        return isParameter ? name : "body";
    }

    @ServerExceptionMapper
    Response badValue(BadValue e) {
        var field = uri.getQueryParameters().entrySet().stream()
                .filter(parameter -> parameter.getValue().contains(e.value()))
                .map(java.util.Map.Entry::getKey)
                .findFirst()
                .orElse("path");
        return answer(Problem.of(400, "The request is not valid.", List.of(new Violation(field, e.getMessage()))));
    }

    @ServerExceptionMapper
    Response badJson(MismatchedInputException e) {
        return answer(Problem.of(400, "The JSON does not fit.", List.of(new Violation(path(e), reason(e)))));
    }

    @ServerExceptionMapper
    Response web(WebApplicationException e) {
        if (e.getResponse().hasEntity()) {
            return e.getResponse();
        }
        if (e.getCause() instanceof JsonMappingException mapping) {
            return answer(
                    Problem.of(400, "The JSON does not fit.", List.of(new Violation(path(mapping), reason(mapping)))));
        }
        if (e.getCause() instanceof JsonProcessingException broken) {
            return answer(Problem.of(400, "The body is not JSON.", List.of(new Violation("body", reason(broken)))));
        }
        var status = e.getResponse().getStatus();
        return status < 400 ? e.getResponse() : answer(Problem.of(status, e.getMessage()));
    }

    @ServerExceptionMapper
    Response unexpected(RuntimeException e) {
        return causes(e)
                .map(this::known)
                .filter(known -> known != null)
                .findFirst()
                .orElseGet(() -> {
                    LOG.errorf(e, "Unexpected error on %s", uri.getPath());
                    return answer(Problem.of(500, "Something went wrong here. It has been logged."));
                });
    }

    /** Errors that only the database can notice, when two people save at once. */
    private Response known(Throwable cause) {
        if (cause instanceof OptimisticLockException || cause instanceof org.hibernate.StaleStateException) {
            return answer(Problem.of(412, "Somebody else changed it at the same moment. Nothing was saved."));
        }
        return cause instanceof ConstraintViolationException duplicate
                        && duplicate.getKind() == ConstraintViolationException.ConstraintKind.UNIQUE
                ? answer(Problem.of(409, "Somebody else recorded the same at the same moment. Nothing was saved."))
                : null;
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause).limit(20);
    }

    private static String path(JsonMappingException e) {
        var path = e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        var field = path.startsWith(".") ? path.substring(1) : path;
        return field.isEmpty() ? "body" : field.substring(0, Math.min(field.length(), LONGEST_FIELD));
    }

    private static String reason(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "Is not a field here. Known are "
                    + unknown.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .sorted()
                            .collect(Collectors.joining(", "))
                    + ".";
        }
        if (e instanceof InvalidFormatException format) {
            var type = format.getTargetType();
            return type.isEnum()
                    ? "Must be one of "
                            + Arrays.stream(type.getEnumConstants())
                                    .map(String::valueOf)
                                    .collect(Collectors.joining(", "))
                            + "."
                    : "Cannot be read as " + type.getSimpleName() + ".";
        }
        if (e instanceof StreamConstraintsException || e.getCause() instanceof StreamConstraintsException) {
            return "Is too long.";
        }
        if (e instanceof MismatchedInputException mismatch) {
            return mismatch.getTargetType() == null
                    ? "Is not of the type expected."
                    : "Cannot be read as " + mismatch.getTargetType().getSimpleName() + ".";
        }
        var at = e.getLocation();
        return "Broken" + (at == null ? "." : " at line " + at.getLineNr() + ", column " + at.getColumnNr() + ".");
    }

    private Response answer(Problem problem) {
        return isApi(uri)
                ? Response.status(problem.status())
                        .type(Problem.JSON)
                        .entity(problem)
                        .build()
                : ErrorPage.of(problem);
    }
}
