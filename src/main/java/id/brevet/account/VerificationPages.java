package id.brevet.account;

import id.brevet.web.Flash;
import id.brevet.web.FormSubmission;
import id.brevet.web.FormValidation;
import id.brevet.web.PageAnswers;
import id.brevet.web.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
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

    private static final String VERIFIED = Flash.at("/masuk", "terverifikasi");

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance verify(@Nullable String token, Problems problems);
    }

    @Inject
    MailboxConfirmation mailboxConfirmation;

    @Inject
    FormValidation validation;

    @Inject
    FormSubmission forms;

    @GET
    public TemplateInstance edit(@RestQuery @Nullable String token) {
        return Templates.verify(token, Problems.NONE);
    }

    @POST
    public RestResponse<TemplateInstance> create(@RestForm @Nullable String token, @RestForm @Nullable String code) {
        return forms.attemptCounted(
                () -> PageAnswers.seeOther(
                        switch (mailboxConfirmation.verify(token == null ? "" : token, code == null ? "" : code)) {
                            case NEW_EMAIL -> Flash.at("/profil", "email-diganti");
                            default -> VERIFIED;
                        }),
                no -> no.code().equals("already_verified")
                        ? PageAnswers.seeOther(VERIFIED)
                        : PageAnswers.redraw(no, Templates.verify(token, validation.problemsOf(no, "code"))));
    }

    @POST
    @Path("/kode")
    public RestResponse<TemplateInstance> resend(@RestForm @Nullable String token) {
        return forms.submit(
                "code",
                () -> {
                    mailboxConfirmation.sendCodeAgain(token == null ? "" : token);
                    return Flash.at("/verifikasi?token=" + token, "kode-dikirim");
                },
                problems -> Templates.verify(token, problems));
    }
}
