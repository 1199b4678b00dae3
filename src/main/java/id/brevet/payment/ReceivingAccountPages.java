package id.brevet.payment;

import id.brevet.approval.ApprovalKind;
import id.brevet.approval.TwoPersonRule;
import id.brevet.shared.Role;
import id.brevet.web.Flash;
import id.brevet.web.FormSubmission;
import id.brevet.web.NavItem;
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
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** Pages on which the office lists and adds the accounts into which people pay. */
@Path("/admin/rekening")
@RolesAllowed(Role.OFFICE)
public class ReceivingAccountPages {

    /** Its message leads on to the approvals. */
    private static final String ASKED = "rekening-diminta";

    @CheckedTemplate(basePath = "payment")
    static class Templates {
        static native TemplateInstance accounts(
                ReceivingAccountsView accounts, ReceivingAccountForm form, Problems problems);
    }

    @Inject
    ReceivingAccountChange accountChange;

    @Inject
    TwoPersonRule twoPersonRule;

    @Inject
    FormSubmission forms;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance index() {
        return page(ReceivingAccountForm.BLANK, Problems.NONE);
    }

    @POST
    public RestResponse<TemplateInstance> create(@BeanParam ReceivingAccountForm form) {
        return forms.submitWhole(
                form.input(),
                "number",
                () -> addressAfter(accountChange.open(form.input())),
                problems -> page(form, problems));
    }

    String addressAfter(ReceivingAccount account) {
        var pending = twoPersonRule.waiting(ApprovalKind.ACCOUNT, account.id).isPresent();
        return pending
                ? Flash.wordedByPage("/admin/rekening", ASKED)
                : Flash.at("/admin/rekening", "rekening-tersimpan");
    }

    private TemplateInstance page(ReceivingAccountForm form, Problems problems) {
        return Templates.accounts(ReceivingAccountsView.at(clock.instant()), form, problems);
    }

    @ApplicationScoped
    static class Navigation implements NavItem.Source {

        @Override
        public List<NavItem> items() {
            return List.of(new NavItem(
                    Role.ADMIN, 32, "/admin/rekening", "inbox", bundles -> bundles.in(ReceivingAccountMessages.class)
                            .accounts()));
        }
    }
}
