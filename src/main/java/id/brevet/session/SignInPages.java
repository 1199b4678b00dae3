package id.brevet.session;

import static id.brevet.web.FormValidation.validated;

import id.brevet.account.MailboxConfirmation;
import id.brevet.account.News;
import id.brevet.account.User;
import id.brevet.shared.Refusal;
import id.brevet.web.FormValidation;
import id.brevet.web.LocalPath;
import id.brevet.web.PageAnswers;
import id.brevet.web.Problems;
import id.brevet.web.Viewer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Sign-in and sign-out by page. */
@Path("/")
@PermitAll
public class SignInPages {

    @CheckedTemplate(basePath = "session")
    static class Templates {
        static native TemplateInstance signIn(SignInForm form, @Nullable News news, Problems problems);
    }

    @Inject
    SignInCheck signInCheck;

    @Inject
    SessionOpening sessionOpening;

    @Inject
    MailboxConfirmation mailboxConfirmation;

    @Inject
    FormValidation validation;

    @Inject
    Viewer viewer;

    @Inject
    SessionCookies sessionCookies;

    @GET
    @Path("/masuk")
    public RestResponse<TemplateInstance> edit(@RestQuery @Nullable String kembali, @RestQuery @Nullable String kabar) {
        return viewer.signedIn()
                ? PageAnswers.seeOther(viewer.role().portal())
                : PageAnswers.show(Templates.signIn(SignInForm.blank(kembali), News.named(kabar), Problems.NONE));
    }

    @POST
    @Path("/masuk")
    @Transactional
    public RestResponse<TemplateInstance> create(@BeanParam SignInForm form) {
        var problems = validation.validate(form);
        if (problems.any()) {
            return PageAnswers.redraw(Templates.signIn(form, null, problems));
        }
        try {
            var user = signInCheck.admit(validated(form.email()), validated(form.password()));
            sessionCookies.openForBrowser(user);
            return PageAnswers.seeOther(LocalPath.of(form.kembali(), user.role().portal()));
        } catch (Refusal no) {
            return no.code().equals("not_verified") ? toVerification(form) : refused(no, form);
        }
    }

    @POST
    @Path("/keluar")
    @Transactional
    public RestResponse<Void> destroy() {
        var person = viewer.personOrNull();
        if (person != null) {
            sessionOpening.endCurrent(person);
        }
        sessionCookies.clearForBrowser();
        return PageAnswers.seeOther(News.SIGNED_OUT.at("/masuk"));
    }

    private RestResponse<TemplateInstance> refused(Refusal no, SignInForm form) {
        return PageAnswers.redraw(no, Templates.signIn(form, null, validation.problemsOf(no, "email")));
    }

    /** Sends the code again, unless one has just been sent; only people who know the password get here. */
    private RestResponse<TemplateInstance> toVerification(SignInForm form) {
        try {
            var user = User.byEmail(validated(form.email())).orElseThrow(Refusal::absent);
            return PageAnswers.seeOther(
                    News.CODE_SENT.at("/verifikasi") + "&token=" + mailboxConfirmation.sendCode(user));
        } catch (Refusal no) {
            return refused(no.status() == 429 ? Refusal.conflict("letter_just_sent") : no, form);
        }
    }
}
