package id.brevet.desk;

import id.brevet.catalogue.BatchView;
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
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The page on which the office moves a seat to another batch. */
@Path("/admin/tagihan/{id}/pindah")
@RolesAllowed(Role.OFFICE)
public class BatchMovePages {

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance batchMove(
                BillView bill, List<BatchView> batches, BatchMoveForm form, Problems problems);
    }

    @Inject
    BillDetails details;

    @Inject
    EnrolmentChoices choices;

    @Inject
    BatchMove batchMove;

    @Inject
    FormSubmission forms;

    @GET
    public TemplateInstance show(UUID id) {
        return page(id, BatchMoveForm.BLANK, Problems.NONE);
    }

    @POST
    public RestResponse<TemplateInstance> create(UUID id, @BeanParam BatchMoveForm form) {
        return forms.submit(
                form.toRequest(),
                "batch_id",
                () -> {
                    batchMove.move(id, form.seenVersion(), form.toRequest());
                    return OfficeAction.RELOCATE.at("/admin/tagihan/" + id);
                },
                problems -> page(id, form, problems));
    }

    private TemplateInstance page(UUID id, BatchMoveForm form, Problems problems) {
        var bill = details.bill(Purchase.require(id));
        return Templates.batchMove(bill, choices.moveTargets(bill), form, problems);
    }
}
