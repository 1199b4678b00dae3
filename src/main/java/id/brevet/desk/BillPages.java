package id.brevet.desk;

import static id.brevet.web.FormValidation.validated;

import id.brevet.purchase.BillDetail;
import id.brevet.purchase.BillDetails;
import id.brevet.purchase.Purchase;
import id.brevet.shared.Role;
import id.brevet.web.Bundles;
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

/** One bill, as the office sees it and decides about it. */
@Path("/admin/tagihan/{id}")
@RolesAllowed(Role.OFFICE)
public class BillPages {

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance bill(BillDetail detail, BillDecisionForm form, Problems problems);
    }

    @Inject
    BillDetails details;

    @Inject
    PaymentDecisions decisions;

    @Inject
    FormSubmission forms;

    @Inject
    Bundles bundles;

    @GET
    public TemplateInstance show(UUID id) {
        return Templates.bill(detail(id), BillDecisionForm.BLANK, Problems.NONE);
    }

    @POST
    public RestResponse<TemplateInstance> update(UUID id, @BeanParam BillDecisionForm form) {
        var decision = form.toDecision();
        return forms.submit(
                decision,
                "",
                () -> {
                    decisions.decide(id, decision.withUsualReason(bundles.in(DeskMessages.class)));
                    return validated(decision.decision()).at("/admin/tagihan/" + id);
                },
                problems -> Templates.bill(detail(id), form, problems));
    }

    private BillDetail detail(UUID id) {
        return details.of(Purchase.require(id));
    }
}
