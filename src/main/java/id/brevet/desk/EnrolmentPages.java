package id.brevet.desk;

import static id.brevet.web.FormValidation.validated;

import id.brevet.purchase.OrderPlacement;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Somebody comes to the counter and wants a seat. */
@Path("/admin/tagihan/baru")
@RolesAllowed(Role.OFFICE)
public class EnrolmentPages {

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance enrolment(EnrolmentView enrolling, Problems problems);
    }

    @Inject
    EnrolmentChoices choices;

    @Inject
    OrderPlacement orders;

    @Inject
    FormSubmission forms;

    @Inject
    Bundles bundles;

    @GET
    public TemplateInstance edit(
            @RestQuery @Nullable String q,
            @RestQuery("user_id") @Nullable String userId,
            @RestQuery("batch_id") @Nullable String batchId) {
        return page(new EnrolmentForm(q, userId, batchId), Problems.NONE);
    }

    @POST
    public RestResponse<TemplateInstance> create(@BeanParam EnrolmentForm form) {
        return forms.submit(
                form.enrolment(),
                "user_id",
                () -> "/admin/tagihan/" + orders.sell(validated(form.batch()), validated(form.student())).id,
                problems -> page(form, aboutTheStudent(problems)));
    }

    /** A refusal that a student would be told about themselves is said here about the student. */
    private Problems aboutTheStudent(Problems problems) {
        var said =
                problems.refusal() == null ? "" : bundles.in(DeskMessages.class).whyNot(problems.refusal());
        return said.isBlank() ? problems : Problems.NONE.with("user_id", said);
    }

    private TemplateInstance page(EnrolmentForm form, Problems problems) {
        return Templates.enrolment(choices.enrolling(form.q(), form.student(), form.batch()), problems);
    }
}
