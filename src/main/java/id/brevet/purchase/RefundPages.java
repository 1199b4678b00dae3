package id.brevet.purchase;

import id.brevet.approval.PendingApproval;
import id.brevet.shared.Refusal;
import id.brevet.shared.Role;
import id.brevet.web.FormValidation;
import id.brevet.web.PageAnswers;
import id.brevet.web.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Money of a bill given back, by the office. */
@Path("/admin/tagihan/{id}/pengembalian")
@RolesAllowed(Role.OFFICE)
public class RefundPages {

    @CheckedTemplate(basePath = "purchase")
    static class Templates {
        static native TemplateInstance refund(
                BillView bill, @Nullable PendingApproval pending, RefundForm form, Problems problems);
    }

    @Inject
    BillDetails archivist;

    @Inject
    Counter counter;

    @Inject
    FormValidation inspector;

    @GET
    public TemplateInstance show(UUID id) {
        return page(id, RefundForm.of(archivist.bill(Purchase.require(id))), Problems.NONE);
    }

    @POST
    @Transactional
    public RestResponse<TemplateInstance> create(UUID id, @BeanParam RefundForm form) {
        var problems = inspector.inspect(form.refunding());
        if (problems.any()) {
            return PageAnswers.again(page(id, form, problems));
        }
        try {
            var waiting = archivist.pending(counter.refund(id, form));
            return PageAnswers.seeOther(
                    waiting.map(PendingApproval::place).orElseGet(() -> OfficeAction.REFUND.at("/admin/tagihan/" + id)));
        } catch (Refusal no) {
            return again(id, form, no);
        }
    }

    private RestResponse<TemplateInstance> again(UUID id, RefundForm form, Refusal no) {
        if (no.status() == 404) {
            throw no;
        }
        QuarkusTransaction.setRollbackOnly();
        return QuarkusTransaction.requiringNew()
                .call(() -> PageAnswers.again(no, page(id, form, inspector.because(no, "amount"))));
    }

    private TemplateInstance page(UUID id, RefundForm form, Problems problems) {
        var purchase = Purchase.require(id);
        return Templates.refund(
                archivist.bill(purchase), archivist.pending(purchase).orElse(null), form, problems);
    }
}
