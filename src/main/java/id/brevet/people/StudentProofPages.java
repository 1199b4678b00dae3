package id.brevet.people;

import id.brevet.shared.Role;
import id.brevet.web.Flash;
import id.brevet.web.FormSubmission;
import id.brevet.web.NavItem;
import id.brevet.web.PageAnswers;
import id.brevet.web.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The office's queue of student proofs to check. */
@Path("/admin/verifikasi")
@RolesAllowed(Role.OFFICE)
public class StudentProofPages {

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance proofs(StudentProofQueue queue, @Nullable String reason, Problems problems);
    }

    @Inject
    StudentProofReport studentProofReport;

    @Inject
    StudentProofReview studentProofReview;

    @Inject
    FormSubmission forms;

    @GET
    public TemplateInstance index(@RestQuery @Nullable UUID id) {
        return Templates.proofs(studentProofReport.queueAt(id), null, Problems.NONE);
    }

    /** The address that stays in the browser after a failed decision leads back to the queue. */
    @GET
    @Path("/{id}")
    public RestResponse<Void> show(UUID id) {
        return PageAnswers.seeOther("/admin/verifikasi?id=" + id);
    }

    /** Redirects to the next student in the queue. */
    @POST
    @Path("/{id}")
    public RestResponse<TemplateInstance> create(UUID id, @BeanParam StudentProofDecisionForm form) {
        return forms.submit(
                form.toDecision(),
                "",
                () -> {
                    var next = studentProofReport.hrefAfter(id);
                    var user = studentProofReview.decide(id, form.toDecision());
                    return Flash.at(next, user.profile.groupVerified ? "bukti-disetujui" : "bukti-ditolak");
                },
                problems -> refused(id, form, problems));
    }

    /** Once somebody else has decided, the next one is shown. */
    private TemplateInstance refused(UUID id, StudentProofDecisionForm form, Problems problems) {
        var shown = problems.refusal() == null ? id : null;
        return Templates.proofs(studentProofReport.queueAt(shown), form.reason(), problems);
    }

    @ApplicationScoped
    static class Navigation implements NavItem.Source {

        @Override
        public List<NavItem> items() {
            return List.of(
                    new NavItem(Role.ADMIN, 10, "/admin/pengguna", "users", bundles -> bundles.in(PeopleMessages.class)
                            .people()),
                    new NavItem(Role.ADMIN, 12, "/admin/verifikasi", "file-text", bundles -> bundles.in(
                                    PeopleMessages.class)
                            .proofs()));
        }
    }
}
