package id.brevet.desk;

import id.brevet.approval.PendingApproval;
import id.brevet.purchase.BillDetails;
import id.brevet.purchase.BillView;
import id.brevet.purchase.Purchase;
import id.brevet.shared.Role;
import id.brevet.web.FormSubmission;
import id.brevet.web.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The page on which the office refunds money of a bill. */
@Path("/admin/tagihan/{id}/pengembalian")
@RolesAllowed(Role.OFFICE)
public class RefundPages {

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance refund(
                BillView bill, @Nullable PendingApproval pending, RefundForm form, Problems problems);
    }

    @Inject
    BillDetails details;

    @Inject
    Refunds refunds;

    @Inject
    FormSubmission forms;

    @GET
    public TemplateInstance show(UUID id) {
        return page(id, RefundForm.of(details.bill(Purchase.require(id))), Problems.NONE);
    }

    @POST
    public RestResponse<TemplateInstance> create(UUID id, @BeanParam RefundForm form) {
        return forms.submit(
                form.toRequest(),
                "amount",
                () -> details.pendingRefund(refunds.refund(id, form.seenVersion(), form.toRequest()))
                        .map(PendingApproval::href)
                        .orElseGet(() -> OfficeAction.REFUND.at("/admin/tagihan/" + id)),
                problems -> page(id, form, problems));
    }

    private TemplateInstance page(UUID id, RefundForm form, Problems problems) {
        var purchase = Purchase.require(id);
        return Templates.refund(
                details.bill(purchase), details.pendingRefund(purchase).orElse(null), form, problems);
    }
}
