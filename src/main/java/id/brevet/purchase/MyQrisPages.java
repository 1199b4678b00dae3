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

/** The QRIS of a student's own bill, for its page. */
@Path("/siswa/tagihan/{id}/qris.png")
@RolesAllowed(Role.SISWA)
public class MyQrisPages {

    @Inject
    BillQris billQris;

    @Inject
    Viewer viewer;

    @GET
    @Produces(MyQrisApi.PNG)
    public byte[] show(UUID id) {
        return billQris.image(Purchase.require(id, viewer.id()))
                .orElseThrow(Refusal::absent)
                .png();
    }
}
