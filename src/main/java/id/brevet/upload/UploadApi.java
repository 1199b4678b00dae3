package id.brevet.upload;

import static id.brevet.web.FormValidation.validated;

import id.brevet.web.Viewer;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Uploads files for later requests, which name them by the returned address. */
@Path("/api/v1/upload")
@Authenticated
public class UploadApi {

    @Inject
    Uploads uploads;

    @Inject
    Viewer viewer;

    @POST
    @Path("/images")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    public String createImage(@BeanParam @Valid UploadForm form) {
        return uploads.keep(viewer.id(), FileKind.IMAGE, validated(form.location()), form.received());
    }

    @POST
    @Path("/documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    public String createDocument(@BeanParam @Valid UploadForm form) {
        return uploads.keep(viewer.id(), FileKind.DOCUMENT, validated(form.location()), form.received());
    }

    @DELETE
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public void destroy(@NotNull(message = "{body.needed}") @Valid FileRemoval removal) {
        uploads.discard(validated(removal.filePath()), viewer.person());
    }
}
