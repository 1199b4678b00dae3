package id.brevet.upload;

import id.brevet.shared.Refusal;
import id.brevet.web.Viewer;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;

/** Serves files to those who may see them, with headers that keep them from running. */
@Path("/uploads")
@PermitAll
public class UploadPages {

    @Inject
    Uploads uploads;

    @Inject
    Viewer viewer;

    @GET
    @Path("/{path:.+}")
    public RestResponse<java.nio.file.Path> show(String path) {
        var file = visible(path);
        return RestResponse.ResponseBuilder.ok(file.file())
                .header("Content-Length", file.size())
                .header("Content-Type", file.type().mediaType())
                .header("Content-Disposition", file.contentDisposition())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cache-Control", file.cacheControl())
                .build();
    }

    /** An anonymous visitor gets 401 in any case and does not learn whether there is such a file. */
    private ServedFile visible(String path) {
        var person = viewer.personOrNull();
        return uploads.view("/uploads/" + path, person)
                .orElseThrow(() -> person == null ? Refusal.unauthenticated("not_authenticated") : Refusal.absent());
    }
}
