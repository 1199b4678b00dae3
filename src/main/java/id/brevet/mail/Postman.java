package id.brevet.mail;

import id.brevet.job.Foreman;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.ConfigProvider;

/** Puts mails into the outbox and, where there is a mail server, on their way. */
@ApplicationScoped
public class Postman {

    static final String DELIVERY = "mail";

    @Inject
    Foreman foreman;

    /** Takes part in the caller's transaction: no deed, no mail. */
    public void post(String recipient, String subject, TemplateInstance text, TemplateInstance html) {
        var mail = new Mail(recipient, subject, new Mail.Body(text.render(), html.render()), hasServer());
        mail.persist();
        if (mail.deliverable()) {
            foreman.ask(DELIVERY, mail.id.toString());
        }
    }

    /** The library has a host by default; a mail server is only what somebody has named. */
    public static boolean hasServer() {
        var host = ConfigProvider.getConfig().getConfigValue("quarkus.mailer.host");
        return host.getValue() != null && host.getSourceOrdinal() > Integer.MIN_VALUE;
    }
}
