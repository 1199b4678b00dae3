package id.brevet.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Adds to the OpenAPI document what Quarkus does not know: the envelope, refusals and the access token. */
@OpenApiFilter
public class ApiDocument implements OASFilter {

    private static final String JSON = "application/json";
    private static final String SLICE = "Slice";
    private static final String TOKEN = "access_token";
    private static final String REFUSAL = "#/components/schemas/Refusal";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var components = document.getComponents();
        components.addSchema("Refusal", refusal()).addSecurityScheme(TOKEN, token());
        document.getPaths().getPathItems().values().stream()
                .flatMap(it -> it.getOperations().values().stream())
                .forEach(it -> wrap(it, components.getSchemas()));
        components.getSchemas().values().forEach(ApiDocument::useWireNames);
        List.copyOf(components.getSchemas().keySet()).stream()
                .filter(it -> it.startsWith(SLICE))
                .forEach(components::removeSchema);
    }

    /** Enums that occur only in answers are listed by their names in Java. */
    private static void useWireNames(Schema schema) {
        var words = schema.getEnumeration();
        if (words != null) {
            schema.setEnumeration(words.stream()
                    .<Object>map(it -> String.valueOf(it).toLowerCase(Locale.ROOT))
                    .toList());
        }
    }

    private static void wrap(Operation operation, Map<String, Schema> schemas) {
        var responses = operation.getResponses();
        announceEmptyAs200(responses);
        responses.getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                response.setContent(json(envelope(response, schemas)));
            } else {
                response.setContent(json(OASFactory.createSchema().ref(REFUSAL)));
            }
        });
        if (operation.getSecurity() != null) {
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(TOKEN)));
        }
        responses.addAPIResponse(
                "default",
                OASFactory.createAPIResponse()
                        .description("A refusal")
                        .content(json(OASFactory.createSchema().ref(REFUSAL))));
    }

    /** Answers without content are sent in the envelope, whose status is 200. */
    private static void announceEmptyAs200(APIResponses responses) {
        for (var status : List.of("201", "204")) {
            var response = responses.getAPIResponse(status);
            if (response != null && response.getContent() == null) {
                responses.removeAPIResponse(status);
                responses.addAPIResponse("200", response.description("OK"));
            }
        }
    }

    /** A slice is sent as its items, with the page numbers beside them. */
    private static Schema envelope(APIResponse response, Map<String, Schema> schemas) {
        var envelope = object("success", Schema.SchemaType.BOOLEAN, "message", Schema.SchemaType.STRING);
        var content = response.getContent();
        var json = content == null ? null : content.getMediaType(JSON);
        var data = json == null ? null : json.getSchema();
        if (data == null) {
            return envelope.addProperty("data", type(Schema.SchemaType.NULL));
        }
        var name = data.getRef() == null
                ? ""
                : data.getRef().substring(data.getRef().lastIndexOf('/') + 1);
        var slice = name.startsWith(SLICE) ? schemas.get(name) : null;
        if (slice != null) {
            return envelope.addProperty("data", slice.getProperties().get("items"))
                    .addProperty("meta", meta());
        }
        return envelope.addProperty("data", data);
    }

    private static Schema meta() {
        return object("page", Schema.SchemaType.INTEGER, "limit", Schema.SchemaType.INTEGER)
                .addProperty("total", type(Schema.SchemaType.INTEGER))
                .addProperty("total_pages", type(Schema.SchemaType.INTEGER));
    }

    private static Schema refusal() {
        return object("success", Schema.SchemaType.BOOLEAN, "message", Schema.SchemaType.STRING)
                .addProperty("code", type(Schema.SchemaType.STRING))
                .addProperty("error", OASFactory.createSchema())
                .addProperty("request_id", type(Schema.SchemaType.STRING));
    }

    private static Schema object(
            String first, Schema.SchemaType firstType, String second, Schema.SchemaType secondType) {
        return type(Schema.SchemaType.OBJECT)
                .addProperty(first, type(firstType))
                .addProperty(second, type(secondType));
    }

    private static SecurityScheme token() {
        return OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer");
    }

    private static Content json(Schema schema) {
        return OASFactory.createContent()
                .addMediaType(JSON, OASFactory.createMediaType().schema(schema));
    }

    private static Schema type(Schema.SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
