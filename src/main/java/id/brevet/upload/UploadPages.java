package id.brevet.upload;

import id.brevet.shared.Refusal;
import id.brevet.web.Viewer;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;

/** Files as they go out: only to those who may see them, and never as something that runs. */
@Path("/uploads")
@PermitAll
public class UploadPages {

    @Inject
    Uploads storekeeper;

    @Inject
    Viewer viewer;

    @GET
    @Path("/{path:.+}")
    public RestResponse<java.nio.file.Path> show(String path) {
        var viewing = seen(path);
        return RestResponse.ResponseBuilder.ok(viewing.file())
                .header("Content-Length", viewing.size())
                .header("Content-Type", viewing.type().mediaType())
                .header("Content-Disposition", viewing.disposition())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cache-Control", viewing.caching())
                .build();
    }

    /** A stranger learns nothing, not even that there is no such file. */
    private ServedFile seen(String path) {
        var person = viewer.personOrNull();
        try {
            return storekeeper.view("/uploads/" + path, person);
        } catch (Refusal no) {
            throw person == null ? Refusal.unauthenticated("not_authenticated") : no;
        }
    }
}
