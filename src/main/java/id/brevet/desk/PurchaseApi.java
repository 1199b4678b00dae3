package id.brevet.desk;

import static id.brevet.web.FormValidation.validated;

import id.brevet.payment.PaymentMethod;
import id.brevet.purchase.OrderPlacement;
import id.brevet.purchase.Purchase;
import id.brevet.purchase.PurchaseFilter;
import id.brevet.purchase.PurchaseJson;
import id.brevet.purchase.PurchaseJsonOf;
import id.brevet.shared.Role;
import id.brevet.shared.Slice;
import id.brevet.web.Idempotent;
import id.brevet.web.PageParams;
import id.brevet.web.ShortText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** All purchases, and the decisions about them, for programs of the office. */
@Path("/api/v1/purchases")
@RolesAllowed(Role.OFFICE)
@Consumes(MediaType.APPLICATION_JSON)
public class PurchaseApi {

    public record Enrolment(
            @NotNull(message = "{student.needed}") @Nullable UUID userId,
            @NotNull(message = "{batch.needed}") @Nullable UUID batchId) {}

    public record Settlement(
            @NotNull(message = "{method.needed}") @Nullable PaymentMethod method,
            @NotBlank(message = "{reason.needed}") @ShortText @Nullable String reason) {

        BillDecision decision() {
            var action = method == PaymentMethod.CASH ? OfficeAction.CASH : OfficeAction.TRANSFER;
            return new BillDecision(action, reason, null, null);
        }
    }

    public record Resubmission(@NotBlank(message = "{reason.needed}") @ShortText @Nullable String reason) {

        BillDecision decision() {
            return new BillDecision(OfficeAction.ASK, reason, null, null);
        }
    }

    @Inject
    OrderPlacement orders;

    @Inject
    PaymentDecisions decisions;

    @Inject
    PurchaseJsonOf json;

    @Inject
    Clock clock;

    @GET
    public Slice<PurchaseJson> index(@BeanParam PurchaseFilter filter, @BeanParam PageParams listing) {
        return Purchase.matching(filter, clock.instant(), listing.page(), listing.limit())
                .map(json::brief);
    }

    @GET
    @Path("/{id}")
    public PurchaseJson show(UUID id) {
        return json.whole(Purchase.require(id));
    }

    @POST
    @ResponseStatus(201)
    @Transactional
    @Idempotent
    public PurchaseJson create(@NotNull(message = "{body.needed}") @Valid Enrolment enrolment) {
        return json.whole(orders.place(validated(enrolment.batchId), validated(enrolment.userId)));
    }

    @PATCH
    @Path("/{id}/status")
    @Transactional
    @Idempotent
    public PurchaseJson update(UUID id, @NotNull(message = "{body.needed}") @Valid StatusChange change) {
        return json.whole(change.carryOut(decisions, id));
    }

    @POST
    @Path("/{id}/settlement")
    @Transactional
    @Idempotent
    public PurchaseJson settle(UUID id, @NotNull(message = "{body.needed}") @Valid Settlement settlement) {
        return json.whole(decisions.decide(id, settlement.decision()));
    }

    @POST
    @Path("/{id}/resubmission")
    @Transactional
    @Idempotent
    public PurchaseJson askAgain(UUID id, @NotNull(message = "{body.needed}") @Valid Resubmission resubmission) {
        return json.whole(decisions.decide(id, resubmission.decision()));
    }
}
