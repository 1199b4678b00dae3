package id.brevet.receipt;

import id.brevet.shared.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The check that a receipt is genuine, for programs. */
@Path("/api/v1/receipts/{code}")
@PermitAll
public class ReceiptCheckApi {

    @Inject
    ReceiptCheck receiptCheck;

    @GET
    public ReceiptCheckJson show(String code) {
        return receiptCheck.byCode(code).orElseThrow(Refusal::absent);
    }
}
