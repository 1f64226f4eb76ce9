package org.declass.web;

import static org.eclipse.microprofile.openapi.models.PathItem.HttpMethod.GET;
import static org.eclipse.microprofile.openapi.models.PathItem.HttpMethod.POST;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Describes the errors of one operation. */
final class ApiErrors {

    /** Declared for all operations of a class, but only its acts can meet them. */
    private static final List<String> NOT_OF_READING = List.of("409", "412", "422", "428", "503", "507");

    private final Operation operation;
    private final HttpMethod method;

    ApiErrors(Operation operation, HttpMethod method) {
        this.operation = operation;
        this.method = method;
    }

    void describe() {
        if (method == GET) {
            NOT_OF_READING.forEach(operation.getResponses()::removeAPIResponse);
            add("304", OASFactory.createAPIResponse().description("Nothing changed since you asked last."));
        }
        problem(400, "The request cannot be read: an unknown or malformed parameter or field.");
        problem(401, "No token, or none that holds.");
        problem(403, "The token's owner or its scope may not do this.");
        if (ApiDescription.hasPath(operation)) {
            problem(404, "There is no such thing.");
        }
        problem(406, "It comes in no media type that Accept names.");
        if (method != GET) {
            problem(409, "Not possible as things stand; says what is.");
            problem(422, "Well formed, but cannot be meant.");
            problem(503, "Others have been writing for too long; nothing was saved. Send it again.");
            problem(507, "The disk is full; nothing was saved. Send it again when there is room.");
        }
        if (ApiDescription.has(operation, "If-Match")) {
            problem(412, "Somebody changed it since you read it.");
            problem(428, "If-Match is missing.");
        }
        if (method == POST || operation.getRequestBody() != null) {
            problem(415, "The body is not of a media type this operation takes.");
        }
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if ((status.startsWith("4") || status.startsWith("5")) && isBare(answer)) {
                answer.setContent(content());
            }
        });
    }

    private void problem(int status, String description) {
        add(String.valueOf(status), OASFactory.createAPIResponse().description(description));
    }

    private void add(String status, APIResponse answer) {
        if (!operation.getResponses().hasAPIResponse(status)) {
            operation.getResponses().addAPIResponse(status, answer);
        }
    }

    private static Content content() {
        var problem =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("Problem"));
        return OASFactory.createContent().addMediaType(Problem.JSON, problem);
    }

    private static boolean isBare(APIResponse answer) {
        return answer.getContent() == null
                || answer.getContent().getMediaTypes() == null
                || answer.getContent().getMediaTypes().values().stream().allMatch(type -> type.getSchema() == null);
    }
}
