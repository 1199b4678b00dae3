package id.brevet.payment;

import id.brevet.shared.Refusal;
import id.brevet.shared.Role;
import id.brevet.web.FormValidation;
import id.brevet.web.PageAnswers;
import id.brevet.web.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Pages on which the office corrects or closes an account; a second person has to want the same. */
@Path("/admin/rekening/{id}")
@RolesAllowed(Role.OFFICE)
public class ReceivingAccountChangePages {

    @CheckedTemplate(basePath = "payment")
    static class Templates {
        static native TemplateInstance account(
                ReceivingAccountView account, ReceivingAccountForm form, Problems problems);
    }

    @Inject
    ReceivingAccountChange accountChange;

    @Inject
    ReceivingAccountPages accountPages;

    @Inject
    FormValidation validation;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance show(UUID id) {
        var account = account(id);
        return Templates.account(account, ReceivingAccountForm.of(account), Problems.NONE);
    }

    @POST
    @Transactional
    public RestResponse<TemplateInstance> update(UUID id, @BeanParam ReceivingAccountForm form) {
        var problems = validation.validate(form.changes());
        if (problems.any()) {
            return PageAnswers.redraw(Templates.account(account(id), form, problems));
        }
        try {
            return PageAnswers.seeOther(accountPages.addressAfter(accountChange.change(id, form.changes())));
        } catch (Refusal no) {
            return PageAnswers.redraw(no, Templates.account(account(id), form, validation.problemsOf(no, "number")));
        }
    }

    private ReceivingAccountView account(UUID id) {
        return ReceivingAccountsView.at(clock.instant()).require(id);
    }
}
