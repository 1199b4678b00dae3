package id.brevet.session;

import id.brevet.account.News;
import id.brevet.shared.Refusal;
import id.brevet.web.FormValidation;
import id.brevet.web.PageAnswers;
import id.brevet.web.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Requests for a link to a new password, and the page that the link opens. */
@Path("/")
@PermitAll
public class ForgottenPasswordPages {

    @CheckedTemplate(basePath = "session")
    static class Templates {
        static native TemplateInstance forgotten(@Nullable String email, @Nullable News news, Problems problems);

        static native TemplateInstance reset(@Nullable String token, Problems problems);
    }

    @Inject
    PasswordChange passwordChange;

    @Inject
    FormValidation validation;

    @GET
    @Path("/lupa-sandi")
    public TemplateInstance edit(@RestQuery @Nullable String kabar) {
        return Templates.forgotten(null, News.named(kabar), Problems.NONE);
    }

    @POST
    @Path("/lupa-sandi")
    public RestResponse<TemplateInstance> create(@RestForm @Nullable String email) {
        var forgotten = new ForgottenPassword(email);
        var problems = validation.validate(forgotten);
        if (problems.any()) {
            return PageAnswers.redraw(Templates.forgotten(email, null, problems));
        }
        try {
            passwordChange.sendLink(forgotten);
            return PageAnswers.seeOther(News.RESET_SENT.at("/lupa-sandi"));
        } catch (Refusal no) {
            return PageAnswers.redraw(no, Templates.forgotten(email, null, validation.problemsOf(no, "email")));
        }
    }

    @GET
    @Path("/atur-sandi")
    public TemplateInstance reset(@RestQuery @Nullable String token) {
        return Templates.reset(token, Problems.NONE);
    }

    @POST
    @Path("/atur-sandi")
    @Transactional
    public RestResponse<TemplateInstance> update(
            @RestForm @Nullable String token,
            @RestForm @Nullable String password,
            @RestForm("confirm_password") @Nullable String confirmPassword) {
        var reset = new PasswordReset(token, password, confirmPassword);
        var problems = validation.validate(reset);
        if (problems.any()) {
            return PageAnswers.redraw(Templates.reset(token, problems));
        }
        try {
            passwordChange.reset(reset);
            return PageAnswers.seeOther(News.PASSWORD_RESET.at("/masuk"));
        } catch (Refusal no) {
            return PageAnswers.redraw(no, Templates.reset(token, validation.problemsOf(no, "password")));
        }
    }
}
