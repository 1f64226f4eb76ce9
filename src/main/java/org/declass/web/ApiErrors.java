package org.declass.web;

import static org.eclipse.microprofile.openapi.models.PathItem.HttpMethod.GET;
import static org.eclipse.microprofile.openapi.models.PathItem.HttpMethod.POST;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Describes the errors of one operation. */
final class ApiErrors {

    private final Operation operation;
    private final HttpMethod method;

    ApiErrors(Operation operation, HttpMethod method) {
        this.operation = operation;
        this.method = method;
    }

    void describe() {
        if (method == GET) {
            add("304", OASFactory.createAPIResponse().description("Nothing changed since you asked last."));
        }
        problem(400, "The request cannot be read: an unknown or malformed parameter or field.");
        problem(401, "No token, or none that holds.");
        problem(403, "The token's owner or its scope may not do this.");
        if (hasPath()) {
            problem(404, "There is no such thing.");
        }
        if (method != GET) {
            problem(409, "Not possible as things stand; says what is.");
            problem(422, "Well formed, but cannot be meant.");
        }
        if (ApiDescription.has(operation, "If-Match")) {
            problem(412, "Somebody changed it since you read it.");
            problem(428, "If-Match is missing.");
        }
        if (method == POST || operation.getRequestBody() != null) {
            problem(415, "The body is not of a media type this operation takes.");
        }
    }

    private boolean hasPath() {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(p -> p.getIn() == Parameter.In.PATH);
    }

    private void problem(int status, String description) {
        var problem =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("Problem"));
        add(
                String.valueOf(status),
                OASFactory.createAPIResponse()
                        .description(description)
                        .content(OASFactory.createContent().addMediaType(Problem.JSON, problem)));
    }

    private void add(String status, APIResponse answer) {
        var answers = operation.getResponses();
        if (!answers.hasAPIResponse(status)) {
            answers.addAPIResponse(status, answer);
        }
    }
}
