package id.brevet.account;

import id.brevet.ground.Setup;
import id.brevet.mail.Letter;
import id.brevet.mail.MailQueue;
import id.brevet.web.Bundles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Sends people mail about their accounts, in their language. */
@ApplicationScoped
public class AccountMail {

    @CheckedTemplate(basePath = "account/mail")
    static class Letters {
        static native TemplateInstance verification(String name, String code, String link);

        static native TemplateInstance verificationText(String name, String code, String link);

        static native TemplateInstance reset(String name, String link);

        static native TemplateInstance resetText(String name, String link);

        static native TemplateInstance invitation(String name, String link);

        static native TemplateInstance invitationText(String name, String link);

        static native TemplateInstance changed(String name, String news);

        static native TemplateInstance changedText(String name, String news);
    }

    @Inject
    MailQueue mailQueue;

    @Inject
    Bundles bundles;

    @Inject
    Setup setup;

    void sendCode(Confirmation it, String token, String code) {
        var link = setup.link("/verifikasi?token=" + token);
        var name = it.user.name;
        sendSecret(
                it,
                messages(it.user).verificationSubject(),
                Letters.verificationText(name, code, link),
                Letters.verification(name, code, link));
    }

    void sendReset(Confirmation it, String token) {
        var link = setup.link("/atur-sandi?token=" + token);
        var name = it.user.name;
        sendSecret(it, messages(it.user).resetSubject(), Letters.resetText(name, link), Letters.reset(name, link));
    }

    void sendInvitation(Confirmation it, String token) {
        var link = setup.link("/atur-sandi?token=" + token);
        var name = it.user.name;
        sendSecret(
                it,
                messages(it.user).invitationSubject(),
                Letters.invitationText(name, link),
                Letters.invitation(name, link));
    }

    void tellPhoneChanged(User user) {
        sendChange(user, user.email, messages(user).phoneChanged(user.phone));
    }

    /** Sent to the old address, whose reader may not have asked for the change. */
    void tellEmailChanged(User user, String oldEmail) {
        sendChange(user, oldEmail, messages(user).emailChanged(user.email));
    }

    public void tellProofApproved(User user) {
        sendChange(user, user.email, messages(user).proofApproved());
    }

    public void tellProofRefused(User user, String reason) {
        sendChange(user, user.email, messages(user).proofRefused(reason));
    }

    void blank(UUID confirmation) {
        mailQueue.blank(confirmation);
    }

    private void sendChange(User user, String address, String news) {
        var text = Letters.changedText(user.name, news);
        var html = Letters.changed(user.name, news);
        mailQueue.post(new Letter(address, user.language, messages(user).changedSubject(), text, html));
    }

    private void sendSecret(Confirmation it, String subject, TemplateInstance text, TemplateInstance html) {
        mailQueue.blank(it.id);
        mailQueue.post(new Letter(it.address(), it.user.language, subject, text, html).secret(it.id, it.expiresAt));
    }

    private AccountMessages messages(User user) {
        return bundles.in(AccountMessages.class, user.language);
    }
}
