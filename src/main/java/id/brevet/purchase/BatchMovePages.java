package id.brevet.purchase;

import id.brevet.catalogue.BatchView;
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
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The seat of a bill moved to another batch, by the office. */
@Path("/admin/tagihan/{id}/pindah")
@RolesAllowed(Role.OFFICE)
public class BatchMovePages {

    @CheckedTemplate(basePath = "purchase")
    static class Templates {
        static native TemplateInstance move(BillView bill, List<BatchView> batches, BatchMoveForm form, Problems problems);
    }

    @Inject
    BillDetails archivist;

    @Inject
    EnrolmentChoices usher;

    @Inject
    Counter counter;

    @Inject
    FormValidation inspector;

    @GET
    public TemplateInstance show(UUID id) {
        return page(id, BatchMoveForm.BLANK, Problems.NONE);
    }

    @POST
    @Transactional
    public RestResponse<TemplateInstance> create(UUID id, @BeanParam BatchMoveForm form) {
        var problems = inspector.inspect(form.relocation());
        if (problems.any()) {
            return PageAnswers.again(page(id, form, problems));
        }
        try {
            counter.move(id, form);
            return PageAnswers.seeOther(OfficeAction.RELOCATE.at("/admin/tagihan/" + id));
        } catch (Refusal no) {
            return again(id, form, no);
        }
    }

    private RestResponse<TemplateInstance> again(UUID id, BatchMoveForm form, Refusal no) {
        if (no.status() == 404) {
            throw no;
        }
        QuarkusTransaction.setRollbackOnly();
        return QuarkusTransaction.requiringNew()
                .call(() -> PageAnswers.again(no, page(id, form, inspector.because(no, "batch_id"))));
    }

    private TemplateInstance page(UUID id, BatchMoveForm form, Problems problems) {
        var bill = archivist.bill(Purchase.require(id));
        return Templates.move(bill, usher.batchesFor(bill), form, problems);
    }
}
