package id.brevet.approval;

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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The office's page of one request, with the form to answer it. */
@Path(ApprovalMail.PATH + "/{id}")
@RolesAllowed(Role.OFFICE)
public class ApprovalPages {

    @CheckedTemplate(basePath = "approval")
    static class Templates {
        static native TemplateInstance approval(ApprovalView approval, ApprovalForm form, Problems problems);
    }

    @Inject
    TwoPersonRule twoPersonRule;

    @Inject
    ApprovalViews approvalViews;

    @Inject
    FormSubmission forms;

    @GET
    public TemplateInstance show(UUID id) {
        return page(id, ApprovalForm.BLANK, Problems.NONE);
    }

    @POST
    public RestResponse<TemplateInstance> update(UUID id, @BeanParam ApprovalForm form) {
        return forms.submit(
                form.answer(),
                "",
                () -> {
                    twoPersonRule.decide(id, form.answer());
                    return ApprovalMail.PATH + "/" + id;
                },
                problems -> page(id, form, problems));
    }

    private TemplateInstance page(UUID id, ApprovalForm form, Problems problems) {
        return Templates.approval(approvalViews.view(Approval.require(id)), form, problems);
    }
}
