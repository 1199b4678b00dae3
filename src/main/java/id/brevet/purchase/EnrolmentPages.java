package id.brevet.purchase;

import static id.brevet.web.FormValidation.inspected;

import id.brevet.shared.Refusal;
import id.brevet.shared.Role;
import id.brevet.web.Bundles;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Somebody comes to the counter and wants a seat. */
@Path("/admin/tagihan/baru")
@RolesAllowed(Role.OFFICE)
public class EnrolmentPages {

    @CheckedTemplate(basePath = "purchase")
    static class Templates {
        static native TemplateInstance enrolling(EnrolmentView enrolling, Problems problems);
    }

    @Inject
    EnrolmentChoices usher;

    @Inject
    OrderPlacement cashier;

    @Inject
    FormValidation inspector;

    @Inject
    Bundles speech;

    @GET
    public TemplateInstance edit(
            @RestQuery @Nullable String q,
            @RestQuery("user_id") @Nullable String userId,
            @RestQuery("batch_id") @Nullable String batchId) {
        return page(new EnrolmentForm(q, userId, batchId), Problems.NONE);
    }

    @POST
    @Transactional
    public RestResponse<TemplateInstance> create(@BeanParam EnrolmentForm form) {
        var problems = inspector.inspect(form.enrolment());
        if (problems.any()) {
            return PageAnswers.again(page(form, problems));
        }
        try {
            var purchase = cashier.sell(inspected(form.batch()), inspected(form.student()));
            return PageAnswers.seeOther("/admin/tagihan/" + purchase.id);
        } catch (Refusal no) {
            QuarkusTransaction.setRollbackOnly();
            var page = QuarkusTransaction.requiringNew().call(() -> page(form, because(no)));
            return PageAnswers.again(no, page);
        }
    }

    /** What a student would be told about themselves is said here about the student. */
    private Problems because(Refusal no) {
        var said = speech.in(PurchaseMessages.class).whyNot(no.code());
        return said.isBlank() ? inspector.because(no, "user_id") : Problems.NONE.with("user_id", said);
    }

    private TemplateInstance page(EnrolmentForm form, Problems problems) {
        return Templates.enrolling(usher.enrolling(form.q(), form.student(), form.batch()), problems);
    }
}
