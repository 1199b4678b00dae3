package id.brevet.session;

import id.brevet.account.News;
import id.brevet.shared.Refusal;
import id.brevet.web.FormValidation;
import id.brevet.web.PageAnswers;
import id.brevet.web.Problems;
import id.brevet.web.Viewer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Changing one's own password. */
@Path("/profil/sandi")
@Authenticated
public class PasswordPages {

    @CheckedTemplate(basePath = "session")
    static class Templates {
        static native TemplateInstance password(@Nullable News news, Problems problems);
    }

    @Inject
    Viewer viewer;

    @Inject
    PasswordChange passwordChange;

    @Inject
    SessionCookies sessionCookies;

    @Inject
    FormValidation validation;

    @GET
    public TemplateInstance edit(@RestQuery @Nullable String kabar) {
        return Templates.password(News.named(kabar), Problems.NONE);
    }

    @POST
    @Transactional
    public RestResponse<TemplateInstance> update(
            @RestForm("current_password") @Nullable String currentPassword,
            @RestForm @Nullable String password,
            @RestForm("confirm_password") @Nullable String confirmPassword) {
        var change = new PasswordChangeInput(currentPassword, password, confirmPassword);
        var problems = validation.validate(change);
        if (problems.any()) {
            return PageAnswers.redraw(Templates.password(null, problems));
        }
        try {
            sessionCookies.openForBrowser(passwordChange.change(viewer.person(), change));
            return PageAnswers.seeOther(News.PASSWORD_CHANGED.at("/profil/sandi"));
        } catch (Refusal no) {
            return PageAnswers.redraw(no, Templates.password(null, validation.problemsOf(no, "current_password")));
        }
    }
}
