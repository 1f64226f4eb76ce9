package org.declass.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Adds to the description of every operation of the API what holds for all of them: the errors, the headers, the token,
 * and the shapes of a list. Leaves out the pages. A GET with a cursor is a list; its declared schema is that of a row.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {

    private static final Set<HttpMethod> CHANGES = Set.of(HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);
    private static final String IF_MATCH = "If-Match";
    private static final String TOKEN = "token";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() == null || api.getPaths().getPathItems() == null) {
            return;
        }
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents()
                .addSchema("Problem", problem())
                .setSecuritySchemes(Map.of(
                        TOKEN,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("A token of yours, made under Account, Tokens: dt_…")));
        List.copyOf(api.getPaths().getPathItems().keySet()).stream()
                .filter(path -> !path.startsWith("/api/"))
                .forEach(api.getPaths()::removePathItem);
        api.getPaths()
                .getPathItems()
                .values()
                .forEach(item -> item.getOperations().forEach(ApiDescription::complete));
    }

    private static void complete(HttpMethod method, Operation operation) {
        if (method == HttpMethod.GET && has(operation, "cursor")) {
            describeList(operation);
        }
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(TOKEN)));
        if ((CHANGES.contains(method) || isActOnOneThing(method, operation)) && !has(operation, IF_MATCH)) {
            operation.addParameter(header(IF_MATCH, "The ETag of what you have read, or * if any state will do.")
                    .required(true));
        }
        if (method == HttpMethod.POST && !takesAFile(operation)) {
            operation.addParameter(header(
                    "Idempotency-Key",
                    "Any text of your own, up to 100 characters. A repeat with the same key gives the first answer"
                            + " again and does nothing."));
        }
        new ApiErrors(operation, method).describe();
    }

    /** What only adds something below a thing answers 201 and does not change the thing, unless it says 428. */
    private static boolean isActOnOneThing(HttpMethod method, Operation operation) {
        var answers = operation.getResponses();
        return method == HttpMethod.POST
                && hasPath(operation)
                && (answers.hasAPIResponse("428") || !answers.hasAPIResponse("201"));
    }

    /** An uploaded file is known again by its checksum, not by a key. */
    private static boolean takesAFile(Operation operation) {
        var body = operation.getRequestBody();
        return body != null
                && body.getContent() != null
                && body.getContent().getMediaType("application/octet-stream") != null;
    }

    static boolean hasPath(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(p -> p.getIn() == Parameter.In.PATH);
    }

    static boolean has(Operation operation, String parameter) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(p -> parameter.equals(p.getName()));
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(ofType(SchemaType.STRING));
    }

    private static void describeList(Operation operation) {
        var answers = operation.getResponses();
        if (!answers.hasAPIResponse("200")) {
            answers.addAPIResponse("200", OASFactory.createAPIResponse());
        }
        var answer = answers.getAPIResponse("200");
        answer.setDescription("One page as JSON, or all rows in another format.");
        answer.setContent(formats(row(answer.getContent())));
    }

    private static Schema row(Content declared) {
        var schema = declared == null || declared.getMediaTypes() == null
                ? null
                : declared.getMediaTypes().values().iterator().next().getSchema();
        return schema == null ? ofType(SchemaType.OBJECT) : schema;
    }

    private static Content formats(Schema row) {
        var page = ofType(SchemaType.OBJECT)
                .addProperty("items", ofType(SchemaType.ARRAY).items(row))
                .addProperty("next", described("The cursor of the next page; absent on the last."))
                .addProperty("total", ofType(SchemaType.INTEGER).description("How many rows there are, if asked for."));
        var content = OASFactory.createContent();
        Map.of(
                        Format.JSON,
                        page,
                        Format.NDJSON,
                        row,
                        Format.CSV,
                        described("A header row, then the rows."),
                        Format.XLSX,
                        described("An Excel workbook.").format("binary"))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(shape -> content.addMediaType(
                        shape.getKey().mediaType(), OASFactory.createMediaType().schema(shape.getValue())));
        return content;
    }

    private static Schema problem() {
        var violation = ofType(SchemaType.OBJECT)
                .addProperty("field", described("Its name in the JSON; dots and brackets lead into nested ones."))
                .addProperty("message", described("A sentence that says why."));
        return ofType(SchemaType.OBJECT)
                .description("An error as RFC 9457 describes it.")
                .addProperty("title", described("The HTTP status in words."))
                .addProperty("status", ofType(SchemaType.INTEGER).description("The HTTP status."))
                .addProperty("detail", described("What went wrong, a sentence."))
                .addProperty(
                        "violations", ofType(SchemaType.ARRAY).items(violation).description("One per wrong field."))
                .addProperty(
                        "possible",
                        ofType(SchemaType.ARRAY)
                                .items(ofType(SchemaType.STRING))
                                .description("The acts possible now, where the one tried was not."));
    }

    private static Schema described(String description) {
        return ofType(SchemaType.STRING).description(description);
    }

    private static Schema ofType(SchemaType type) {
        return OASFactory.createSchema().type(List.of(type));
    }
}
