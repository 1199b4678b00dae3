package id.brevet.web;

import static java.util.stream.Collectors.toMap;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Puts the status of {@code @ResponseStatus} into the OpenAPI document. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiStatuses implements OASFilter {

    private final Map<String, String> statuses;

    public ApiStatuses(IndexView index) {
        // a class that stands in several indexes is found more than once
        statuses = index.getAnnotations(ResponseStatus.class).stream()
                .collect(toMap(it -> operation(it.target().asMethod()), ApiStatuses::status, (one, same) -> one));
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> {
                    replaceStatus(operation.getResponses(), statuses.get(method + " " + path));
                }));
    }

    private static void replaceStatus(APIResponses responses, @Nullable String status) {
        var usual = responses.getAPIResponse("200");
        if (status != null && usual != null) {
            responses.removeAPIResponse("200");
            responses.addAPIResponse(status, usual);
        }
    }

    private static String status(AnnotationInstance it) {
        return String.valueOf(it.value().asInt());
    }

    /** {@code POST /api/v1/statements} */
    private static String operation(MethodInfo it) {
        var method = Arrays.stream(HttpMethod.values())
                .filter(verb -> it.hasAnnotation("jakarta.ws.rs." + verb))
                .findFirst()
                .orElseThrow();
        var within = it.declaringClass().declaredAnnotation(Path.class).value().asString();
        var own = it.annotation(Path.class);
        return method + " " + within + (own == null ? "" : own.value().asString());
    }
}
