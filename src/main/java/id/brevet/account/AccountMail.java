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

/** Writes to people about their accounts, in the language they read. */
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
    MailQueue postman;

    @Inject
    Bundles speech;

    @Inject
    Setup setup;

    void code(Confirmation it, String token, String code) {
        var link = setup.link("/verifikasi?token=" + token);
        var name = it.user.name;
        secret(
                it,
                words(it.user).verificationSubject(),
                Letters.verificationText(name, code, link),
                Letters.verification(name, code, link));
    }

    void reset(Confirmation it, String token) {
        var link = setup.link("/atur-sandi?token=" + token);
        var name = it.user.name;
        secret(it, words(it.user).resetSubject(), Letters.resetText(name, link), Letters.reset(name, link));
    }

    void invitation(Confirmation it, String token) {
        var link = setup.link("/atur-sandi?token=" + token);
        var name = it.user.name;
        secret(
                it,
                words(it.user).invitationSubject(),
                Letters.invitationText(name, link),
                Letters.invitation(name, link));
    }

    void phoneChanged(User user) {
        changed(user, user.email, words(user).phoneChanged(user.phone));
    }

    /** Goes to the mailbox that was left, whose reader may know nothing of it. */
    void emailChanged(User user, String left) {
        changed(user, left, words(user).emailChanged(user.email));
    }

    public void approved(User user) {
        changed(user, user.email, words(user).proofApproved());
    }

    public void refused(User user, String reason) {
        changed(user, user.email, words(user).proofRefused(reason));
    }

    void used(UUID confirmation) {
        postman.blank(confirmation);
    }

    private void changed(User user, String address, String news) {
        var text = Letters.changedText(user.name, news);
        var html = Letters.changed(user.name, news);
        postman.post(new Letter(address, user.language, words(user).changedSubject(), text, html));
    }

    private void secret(Confirmation it, String subject, TemplateInstance text, TemplateInstance html) {
        postman.blank(it.id);
        postman.post(new Letter(it.address(), it.user.language, subject, text, html).secret(it.id, it.expiresAt));
    }

    private AccountMessages words(User user) {
        return speech.in(AccountMessages.class, user.language);
    }
}
