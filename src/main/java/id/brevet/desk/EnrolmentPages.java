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

/** The page on which the office orders a seat for a student. */
@Path("/admin/tagihan/baru")
@RolesAllowed(Role.OFFICE)
public class EnrolmentPages {

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance enrolment(EnrolmentView enrolment, Problems problems);
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
                () -> "/admin/tagihan/" + orders.place(validated(form.batch()), validated(form.student())).id,
                problems -> page(form, aboutTheStudent(problems)));
    }

    /** The general sentence speaks to the student; here the office reads about the student. */
    private Problems aboutTheStudent(Problems problems) {
        var sentence =
                problems.refusal() == null ? "" : bundles.in(DeskMessages.class).whyNot(problems.refusal());
        return sentence.isBlank() ? problems : Problems.NONE.with("user_id", sentence);
    }

    private TemplateInstance page(EnrolmentForm form, Problems problems) {
        return Templates.enrolment(choices.view(form.q(), form.student(), form.batch()), problems);
    }
}
