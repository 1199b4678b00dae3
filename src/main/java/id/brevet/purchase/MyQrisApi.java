package id.brevet.purchase;

import id.brevet.shared.Refusal;
import id.brevet.shared.Role;
import id.brevet.web.Viewer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The QRIS of a student's own purchase, as PNG or SVG. */
@Path("/api/v1/me/purchases/{id}/qris")
@RolesAllowed(Role.SISWA)
public class MyQrisApi {

    static final String PNG = "image/png";
    private static final String SVG = "image/svg+xml";

    @Inject
    BillQris billQris;

    @Inject
    Viewer viewer;

    @GET
    @Produces(PNG)
    public byte[] show(UUID id) {
        return billQris.image(Purchase.require(id, viewer.id()))
                .orElseThrow(Refusal::absent)
                .png();
    }

    @GET
    @Produces(SVG + ";qs=0.9")
    public RestResponse<String> draw(UUID id) {
        var code = billQris.image(Purchase.require(id, viewer.id())).orElseThrow(Refusal::absent);
        return RestResponse.ResponseBuilder.ok(code.svg()).type(SVG).build();
    }
}
