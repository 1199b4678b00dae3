package id.brevet.desk;

import static id.brevet.web.FormValidation.validated;

import id.brevet.purchase.BillDetails;
import id.brevet.purchase.BillEventView;
import id.brevet.purchase.Purchase;
import id.brevet.shared.Role;
import id.brevet.web.Bundles;
import id.brevet.web.FormSubmission;
import id.brevet.web.PageAnswers;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The queue of proofs that the office checks. */
@Path("/admin/kas")
@RolesAllowed(Role.OFFICE)
public class ProofQueuePages {

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance proofQueue(
                ProofQueue queue, BillDecisionForm form, @Nullable BillEventView elsewhere, Problems problems);
    }

    @Inject
    ProofQueueReport report;

    @Inject
    BillDetails details;

    @Inject
    PaymentDecisions decisions;

    @Inject
    FormSubmission forms;

    @Inject
    Bundles bundles;

    @GET
    public TemplateInstance index(@RestQuery @Nullable UUID id) {
        return Templates.proofQueue(report.queueAt(id), BillDecisionForm.BLANK, null, Problems.NONE);
    }

    /** A refused decision leaves this address in the browser, from which it may be opened again. */
    @GET
    @Path("/{id}")
    public RestResponse<Void> show(UUID id) {
        return PageAnswers.seeOther(ProofQueue.Place.href(id));
    }

    /** Leads on to the next in the queue. */
    @POST
    @Path("/{id}")
    public RestResponse<TemplateInstance> create(UUID id, @BeanParam BillDecisionForm form) {
        var decision = form.toDecision();
        return forms.submit(
                decision,
                "",
                () -> {
                    var next = report.hrefAfter(id);
                    decisions.decide(id, decision.withUsualReason(bundles.in(DeskMessages.class)));
                    return validated(decision.decision()).at(next);
                },
                problems -> redrawn(id, form, problems));
    }

    /** A reason typed about one person is not shown with another. */
    private TemplateInstance redrawn(UUID id, BillDecisionForm form, Problems problems) {
        var queue = report.queueAt(id);
        var elsewhere = problems.refusedAs("stale_write")
                ? details.of(Purchase.require(id)).lastEvent()
                : null;
        return queue.gone() == null
                ? Templates.proofQueue(queue, form, elsewhere, problems)
                : Templates.proofQueue(queue, BillDecisionForm.BLANK, elsewhere, Problems.NONE);
    }
}
