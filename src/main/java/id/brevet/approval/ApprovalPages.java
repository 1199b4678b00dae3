package id.brevet.approval;

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
    FormValidation validation;

    @GET
    public TemplateInstance show(UUID id) {
        return page(id, ApprovalForm.BLANK, Problems.NONE);
    }

    @POST
    @Transactional
    public RestResponse<TemplateInstance> update(UUID id, @BeanParam ApprovalForm form) {
        var problems = validation.validate(form.answer());
        if (problems.any()) {
            return PageAnswers.redraw(page(id, form, problems));
        }
        try {
            twoPersonRule.decide(id, form.answer());
            return PageAnswers.seeOther(ApprovalMail.PATH + "/" + id);
        } catch (Refusal no) {
            return redrawn(id, form, no);
        }
    }

    private RestResponse<TemplateInstance> redrawn(UUID id, ApprovalForm form, Refusal no) {
        if (no.status() == 404) {
            throw no;
        }
        QuarkusTransaction.setRollbackOnly();
        return QuarkusTransaction.requiringNew()
                .call(() -> PageAnswers.redraw(no, page(id, form, validation.problemsOf(no, ""))));
    }

    private TemplateInstance page(UUID id, ApprovalForm form, Problems problems) {
        return Templates.approval(approvalViews.view(Approval.require(id)), form, problems);
    }
}
