package org.declass.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.CharConversionException;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.PessimisticLockException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.LockAcquisitionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every error becomes a problem (RFC 9457) under /api, and a page elsewhere. */
class Problems {

    private static final String NOT_VALID = "The request is not valid.";

    /** How the framework complains of a form with more than a thousand fields, as an error like any other. */
    private static final String TOO_MANY_FIELDS = "Param limit of ";

    private static final Logger LOG = Logger.getLogger(Problems.class);

    private final UriInfo uri;
    private final WrongAddress address;

    Problems(UriInfo uri, WrongAddress address) {
        this.uri = uri;
        this.address = address;
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
        var where = e.page() == null ? "" : " See " + e.page() + ".";
        return answer(Problem.of(409, e.getMessage() + where, e.violations()).possible(e.possible()));
    }

    @ServerExceptionMapper
    Response stale(Stale e) {
        return answer(Problem.of(412, e.getMessage()));
    }

    @ServerExceptionMapper
    Response invalid(Invalid e) {
        return answer(Problem.of(e instanceof BadQuery ? 400 : 422, named(e.violations()), e.violations()));
    }

    @ServerExceptionMapper
    Response invalid(ResteasyReactiveViolationException e) {
        var violations = e.getConstraintViolations().stream()
                .map(v -> new Violation(field(v.getPropertyPath().toString()), Shape.sentence(v)))
                .sorted(java.util.Comparator.comparing(Violation::field))
                .toList();
        return answer(invalid(400, violations));
    }

    /** {@code method.body.note} as the client knows it: {@code note}; a body that is missing altogether: {@code body}. */
    private String field(String path) {
        var parts = path.split("\\.", 3);
        var name = parts[parts.length - 1];
        var isParameter = parts.length == 3
                || uri.getPathParameters().containsKey(name)
                || uri.getQueryParameters().containsKey(name);
        return isParameter ? name.replace(".<list element>", "") : "body";
    }

    private static Problem invalid(int status, List<Violation> violations) {
        return Problem.of(status, NOT_VALID + " " + named(violations), violations);
    }

    /** What is wrong, each with its field, for those who read nothing but the detail of a problem. */
    private static String named(List<Violation> violations) {
        return violations.stream()
                .map(each -> each.field().isEmpty() ? each.message() : each.field() + ": " + each.message())
                .collect(Collectors.joining(" "));
    }

    /** A value that is no such thing: in the path nothing can be there, in a parameter or a form it is a slip. */
    @ServerExceptionMapper
    Response badValue(BadValue e, ResourceInfo resource) {
        return inAddress(e, resource.getResourceMethod())
                .map(name -> answer(invalid(400, List.of(new Violation(name, e.getMessage())))))
                .or(() -> in(FormFields.sent(), e)
                        .map(name -> answer(invalid(422, List.of(new Violation(name, e.getMessage()))))))
                .or(() -> in(uri.getPathParameters(), e).map(name -> notFound(new NotFound(name, e.value()))))
                .orElseGet(() -> answer(Problem.of(400, e.getMessage())));
    }

    /** Another parameter may have the same value and be right; one that nobody reads cannot be wrong. */
    private Optional<String> inAddress(BadValue e, Method asked) {
        var given = new TreeMap<>(uri.getQueryParameters());
        var known = QueryParameter.of(asked);
        given.keySet()
                .removeIf(name -> !known.containsKey(name) || known.get(name).type() != e.wanted());
        return in(given, e).map(name -> oneOf(given.get(name), name, e.value()));
    }

    /** {@code phase[1]} where a parameter has several values and the second is wrong. */
    private static String oneOf(List<String> values, String name, String wrong) {
        return values.size() == 1 ? name : name + "[" + values.indexOf(wrong) + "]";
    }

    private static Optional<String> in(Map<String, List<String>> given, BadValue e) {
        return given.entrySet().stream()
                .filter(each -> each.getValue().contains(e.value()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @ServerExceptionMapper
    Response badJson(MismatchedInputException e) {
        return answer(JsonFault.of(e));
    }

    @ServerExceptionMapper
    Response badEncoding(CharConversionException e) {
        return answer(Problem.of(400, "The body is not JSON.", List.of(new Violation("body", "Must be UTF-8."))));
    }

    @ServerExceptionMapper
    Response web(WebApplicationException e) {
        if (e.getResponse().hasEntity()) {
            return e.getResponse();
        }
        if (e.getCause() instanceof JsonProcessingException fault) {
            return answer(JsonFault.of(fault));
        }
        if (e.getCause() instanceof CharConversionException fault) {
            return badEncoding(fault);
        }
        var status = e.getResponse().getStatus();
        return status < 400 ? e.getResponse() : answer(Problem.of(status, inWords(status, e)));
    }

    /** The framework speaks of its methods and annotations. */
    private static String inWords(int status, WebApplicationException e) {
        return switch (status) {
            case 404 -> "There is nothing to be had at this address.";
            case 405 -> "This address cannot be asked in this way.";
            case 413 -> "There is too much of it.";
            case 415 -> "The body is of a media type that is not taken here; see Content-Type.";
            default -> e.getMessage() == null || e.getMessage().isBlank() ? "It cannot be answered." : e.getMessage();
        };
    }

    @ServerExceptionMapper
    Response unexpected(RuntimeException e) {
        if (FullDisk.isBehind(e)) {
            return fullDisk(e);
        }
        return causes(e)
                .map(this::known)
                .filter(known -> known != null)
                .findFirst()
                .orElseGet(() -> {
                    LOG.errorf(e, "Unexpected error on %s", uri.getPath());
                    return answer(Problem.of(500, "Something went wrong here. It has been logged."));
                });
    }

    /** A form whose files cannot be put aside, or an answer that nobody takes any more. */
    @ServerExceptionMapper
    Response unwritable(IOException e) {
        if (FullDisk.isBehind(e)) {
            return fullDisk(e);
        }
        LOG.warnf("Not read or written to the end, on %s: %s", uri.getPath(), e);
        return answer(Problem.of(500, "It could not be read or written to the end."));
    }

    private Response fullDisk(Exception e) {
        LOG.errorf("The disk is full or cannot be written, on %s: %s", uri.getPath(), e.getMessage());
        return answer(Problem.of(507, FullDisk.SENTENCE));
    }

    /** Errors that only the database can notice, when two people save at once. */
    private Response known(Throwable cause) {
        if (cause instanceof OptimisticLockException || cause instanceof org.hibernate.StaleStateException) {
            return answer(Problem.of(412, "Somebody else changed it at the same moment. Nothing was saved."));
        }
        if (String.valueOf(cause.getMessage()).startsWith(TOO_MANY_FIELDS)) {
            return answer(Problem.of(413, "The form has more fields than are taken at once."));
        }
        if (cause instanceof LockAcquisitionException || cause instanceof PessimisticLockException) {
            return answer(Problem.of(
                    503, "Others have been writing for too long. Nothing was saved; try again in a moment."));
        }
        if (cause instanceof ConstraintViolationException violation
                && BrokenReference.of(violation).isPresent()) {
            return answer(BrokenReference.of(violation).get());
        }
        return cause instanceof ConstraintViolationException duplicate
                        && duplicate.getKind() == ConstraintViolationException.ConstraintKind.UNIQUE
                ? answer(Problem.of(409, "Somebody else recorded the same at the same moment. Nothing was saved."))
                : null;
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause).limit(20);
    }

    private Response answer(Problem problem) {
        return isApi(uri)
                ? Response.status(problem.status())
                        .type(Problem.JSON)
                        .entity(problem)
                        .build()
                : address.page(problem);
    }
}
