package id.brevet.receipt;

import id.brevet.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The receipts of all students, for the office. */
@Path("/admin/tagihan/{id}/kwitansi.pdf")
@RolesAllowed(Role.OFFICE)
public class OfficeReceiptPages {

    @Inject
    ReceiptPdf receiptPdf;

    @GET
    public RestResponse<byte[]> show(UUID id) {
        return receiptPdf.download(Receipt.of(id));
    }
}
