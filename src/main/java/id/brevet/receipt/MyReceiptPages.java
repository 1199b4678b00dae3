package id.brevet.receipt;

import id.brevet.shared.Role;
import id.brevet.web.Viewer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** A student's own receipts. */
@Path("/siswa/tagihan/{id}/kwitansi.pdf")
@RolesAllowed(Role.SISWA)
public class MyReceiptPages {

    @Inject
    ReceiptPdf receiptPdf;

    @Inject
    Viewer viewer;

    @GET
    public RestResponse<byte[]> show(UUID id) {
        return receiptPdf.download(Receipt.of(id, viewer.id()));
    }
}
