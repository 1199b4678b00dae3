package id.brevet.payment;

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
    FormSubmission forms;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance show(UUID id) {
        var account = account(id);
        return Templates.account(account, ReceivingAccountForm.of(account), Problems.NONE);
    }

    @POST
    public RestResponse<TemplateInstance> update(UUID id, @BeanParam ReceivingAccountForm form) {
        return forms.submit(
                form.input(),
                "number",
                () -> accountPages.addressAfter(accountChange.change(id, form.input())),
                problems -> Templates.account(account(id), form, problems));
    }

    private ReceivingAccountView account(UUID id) {
        return ReceivingAccountsView.at(clock.instant()).require(id);
    }
}
