package id.brevet.session;

import static id.brevet.web.FormValidation.validated;

import id.brevet.account.MailboxConfirmation;
import id.brevet.account.User;
import id.brevet.shared.Refusal;
import id.brevet.web.Flash;
import id.brevet.web.FormSubmission;
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
        static native TemplateInstance signIn(SignInForm form, Problems problems);
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
    FormSubmission forms;

    @Inject
    Viewer viewer;

    @Inject
    SessionCookies sessionCookies;

    @GET
    @Path("/masuk")
    public RestResponse<TemplateInstance> edit(@RestQuery @Nullable String kembali) {
        return viewer.signedIn()
                ? PageAnswers.seeOther(viewer.role().portal())
                : PageAnswers.show(Templates.signIn(SignInForm.blank(kembali), Problems.NONE));
    }

    @POST
    @Path("/masuk")
    public RestResponse<TemplateInstance> create(@BeanParam SignInForm form) {
        var problems = validation.validate(form);
        return problems.any()
                ? PageAnswers.redraw(Templates.signIn(form, problems))
                : forms.attempt(
                        () -> PageAnswers.seeOther(signIn(form)),
                        no -> no.code().equals("not_verified") ? toVerification(form) : refused(no, form));
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
        return PageAnswers.seeOther(Flash.at("/masuk", "keluar"));
    }

    private String signIn(SignInForm form) {
        var user = signInCheck.admit(validated(form.email()), validated(form.password()));
        sessionCookies.openForBrowser(user);
        return LocalPath.of(form.kembali(), user.role().portal());
    }

    private RestResponse<TemplateInstance> refused(Refusal no, SignInForm form) {
        return PageAnswers.redraw(no, Templates.signIn(form, validation.problemsOf(no, "email")));
    }

    /** Sends the code again, unless one has just been sent; only people who know the password get here. */
    private RestResponse<TemplateInstance> toVerification(SignInForm form) {
        return forms.submit(
                "email",
                () -> {
                    var user = User.byEmail(validated(form.email())).orElseThrow(Refusal::absent);
                    return Flash.at(
                            "/verifikasi?token=" + mailboxConfirmation.sendCodeUnlessJustSent(user), "kode-dikirim");
                },
                problems -> Templates.signIn(form, problems));
    }
}
