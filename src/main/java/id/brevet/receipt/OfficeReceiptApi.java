package id.brevet.receipt;

import id.brevet.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The receipts of all students, for programs of the office. */
@Path("/api/v1/purchases/{id}/receipt")
@RolesAllowed(Role.OFFICE)
public class OfficeReceiptApi {

    @Inject
    ReceiptPdf receiptPdf;

    @GET
    public RestResponse<byte[]> show(UUID id) {
        return receiptPdf.download(Receipt.of(id));
    }
}
