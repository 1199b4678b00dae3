package id.brevet.account;

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

/** Verification of an e-mail address by the code from the mail. */
@Path("/verifikasi")
@PermitAll
public class VerificationPages {

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance verify(@Nullable String token, @Nullable News news, Problems problems);
    }

    @Inject
    MailboxConfirmation mailboxConfirmation;

    @Inject
    FormValidation validation;

    @GET
    public TemplateInstance edit(@RestQuery @Nullable String token, @RestQuery @Nullable String kabar) {
        return Templates.verify(token, News.named(kabar), Problems.NONE);
    }

    /** A wrong try is counted, so the refusal must not undo that. */
    @POST
    @Transactional(dontRollbackOn = Refusal.class)
    public RestResponse<TemplateInstance> create(@RestForm @Nullable String token, @RestForm @Nullable String code) {
        try {
            var purpose = mailboxConfirmation.verify(token == null ? "" : token, code == null ? "" : code);
            return PageAnswers.seeOther(
                    purpose == Confirmation.Purpose.NEW_EMAIL
                            ? News.EMAIL_CHANGED.at("/profil")
                            : News.VERIFIED.at("/masuk"));
        } catch (Refusal no) {
            return no.code().equals("already_verified")
                    ? PageAnswers.seeOther(News.VERIFIED.at("/masuk"))
                    : PageAnswers.redraw(no, Templates.verify(token, null, validation.problemsOf(no, "code")));
        }
    }

    @POST
    @Path("/kode")
    @Transactional
    public RestResponse<TemplateInstance> resend(@RestForm @Nullable String token) {
        try {
            mailboxConfirmation.sendCodeAgain(token == null ? "" : token);
            return PageAnswers.seeOther(News.CODE_SENT.at("/verifikasi") + "&token=" + token);
        } catch (Refusal no) {
            return PageAnswers.redraw(no, Templates.verify(token, null, validation.problemsOf(no, "code")));
        }
    }
}
