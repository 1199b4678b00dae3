package id.brevet.payment;

import id.brevet.approval.ApprovalKind;
import id.brevet.approval.TwoPersonRule;
import id.brevet.shared.Refusal;
import id.brevet.shared.Role;
import id.brevet.web.FormValidation;
import id.brevet.web.NavItem;
import id.brevet.web.PageAnswers;
import id.brevet.web.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Pages on which the office lists and adds the accounts into which people pay. */
@Path("/admin/rekening")
@RolesAllowed(Role.OFFICE)
public class ReceivingAccountPages {

    private static final String SAVED = "tersimpan";
    private static final String ASKED = "diminta";

    @CheckedTemplate(basePath = "payment")
    static class Templates {
        static native TemplateInstance accounts(
                ReceivingAccountsView accounts, ReceivingAccountForm form, Problems problems, String note);
    }

    @Inject
    ReceivingAccountChange accountChange;

    @Inject
    TwoPersonRule twoPersonRule;

    @Inject
    FormValidation validation;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance index(@RestQuery @Nullable String kabar) {
        return page(ReceivingAccountForm.BLANK, Problems.NONE, kabar == null ? "" : kabar);
    }

    @POST
    @Transactional
    public RestResponse<TemplateInstance> create(@BeanParam ReceivingAccountForm form) {
        var problems = validation.validate(form.newAccount());
        if (problems.any()) {
            return PageAnswers.redraw(page(form, problems, ""));
        }
        try {
            return PageAnswers.seeOther(addressAfter(accountChange.open(form.newAccount())));
        } catch (Refusal no) {
            return PageAnswers.redraw(no, page(form, validation.problemsOf(no, "number"), ""));
        }
    }

    String addressAfter(ReceivingAccount account) {
        var pending = twoPersonRule.waiting(ApprovalKind.ACCOUNT, account.id).isPresent();
        return "/admin/rekening?kabar=" + (pending ? ASKED : SAVED);
    }

    private TemplateInstance page(ReceivingAccountForm form, Problems problems, String note) {
        return Templates.accounts(ReceivingAccountsView.at(clock.instant()), form, problems, note);
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
