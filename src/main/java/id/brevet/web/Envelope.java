package id.brevet.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.brevet.shared.Slice;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Wraps the records that API methods return in the common JSON envelope. */
class Envelope {

    private static final String MESSAGE = "Berhasil";

    record Success(boolean success, String message, @Nullable Object data) {}

    record Listed(boolean success, String message, List<?> data, Meta meta) {}

    record Meta(int page, int limit, long total, long totalPages) {}

    record Failure(
            boolean success,
            String message,
            String code,
            @JsonInclude @Nullable Object error,
            @Nullable String requestId) {}

    @ServerResponseFilter
    void wrap(ContainerRequestContext request, ContainerResponseContext response) {
        if (Dialect.of(request.getUriInfo().getPath()) != Dialect.API || !wrappable(response)) {
            return;
        }
        if (response.getStatus() == 204) {
            response.setStatus(200);
        }
        response.setEntity(wrapped(response.getEntity()), null, MediaType.APPLICATION_JSON_TYPE);
    }

    private static boolean wrappable(ContainerResponseContext response) {
        var type = response.getMediaType();
        return response.getStatus() < 300
                && (!response.hasEntity() || type == null || type.isCompatible(MediaType.APPLICATION_JSON_TYPE));
    }

    private static Object wrapped(@Nullable Object entity) {
        if (entity instanceof Slice<?> slice) {
            var meta = new Meta(slice.page(), slice.limit(), slice.total(), slice.totalPages());
            return new Listed(true, MESSAGE, slice.items(), meta);
        }
        return new Success(true, MESSAGE, entity);
    }
}
