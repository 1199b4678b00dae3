package id.brevet.purchase;

import static id.brevet.web.FormValidation.inspected;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The queue of proofs that somebody has to hold against the account. */
@Path("/admin/kas")
@RolesAllowed(Role.OFFICE)
public class ProofQueuePages {

    @CheckedTemplate(basePath = "purchase")
    static class Templates {
        static native TemplateInstance review(ProofQueue review, BillDecisionForm form, Tidings tidings, Problems problems);
    }

    @Inject
    ProofQueueReport report;

    @Inject
    BillDetails archivist;

    @Inject
    Counter counter;

    @Inject
    FormValidation inspector;

    @GET
    public TemplateInstance index(@RestQuery @Nullable UUID id, @RestQuery @Nullable String kabar) {
        return Templates.review(report.at(id), BillDecisionForm.BLANK, Tidings.of(kabar), Problems.NONE);
    }

    /** Where a refused decision has led, for whoever opens it once more. */
    @GET
    @Path("/{id}")
    public RestResponse<Void> show(UUID id) {
        return PageAnswers.seeOther(ProofQueue.Place.href(id));
    }

    /** Leads on to the next in the queue. */
    @POST
    @Path("/{id}")
    @Transactional
    public RestResponse<TemplateInstance> create(UUID id, @BeanParam BillDecisionForm form) {
        var problems = inspector.inspect(form.ruling());
        if (problems.any()) {
            return PageAnswers.again(Templates.review(report.at(id), form, Tidings.NONE, problems));
        }
        try {
            var next = report.after(id);
            counter.rule(id, form.ruling());
            return PageAnswers.seeOther(inspected(form.ruling().decision()).at(next));
        } catch (Refusal no) {
            return again(id, form, no);
        }
    }

    private RestResponse<TemplateInstance> again(UUID id, BillDecisionForm form, Refusal no) {
        if (no.status() == 404) {
            throw no;
        }
        QuarkusTransaction.setRollbackOnly();
        return QuarkusTransaction.requiringNew().call(() -> PageAnswers.again(no, refused(id, form, no)));
    }

    /** What was typed about one person never lies before another. */
    private TemplateInstance refused(UUID id, BillDecisionForm form, Refusal no) {
        var last = archivist.dossier(Purchase.require(id)).last();
        var tidings = no.code().equals("stale_write") ? Tidings.elsewhere(last) : Tidings.NONE;
        var review = report.at(id);
        return review.gone() == null
                ? Templates.review(review, form, tidings, inspector.because(no, ""))
                : Templates.review(review, BillDecisionForm.BLANK, tidings, Problems.NONE);
    }
}
