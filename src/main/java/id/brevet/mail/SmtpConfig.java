package id.brevet.mail;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;

/** Settings of the mail server. */
@ConfigMapping(prefix = "brevet.mail")
interface SmtpConfig {

    /** Use of STARTTLS on a connection that begins unencrypted. */
    enum StartTls {
        DISABLED,
        OPTIONAL,
        REQUIRED
    }

    Optional<String> host();

    OptionalInt port();

    Optional<String> username();

    Optional<String> password();

    String from();

    boolean tls();

    StartTls startTls();

    /** Time to wait for each answer. */
    Duration timeout();

    /** The same settings by the names of Jakarta Mail. */
    default Properties properties() {
        var properties = new Properties();
        var wait = String.valueOf(timeout().toMillis());
        properties.setProperty("mail.smtp.host", host().orElse(""));
        properties.setProperty("mail.smtp.port", String.valueOf(port().orElse(tls() ? 465 : 25)));
        properties.setProperty("mail.smtp.auth", String.valueOf(username().isPresent()));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(tls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(!tls() && startTls() != StartTls.DISABLED));
        properties.setProperty(
                "mail.smtp.starttls.required", String.valueOf(!tls() && startTls() == StartTls.REQUIRED));
        properties.setProperty("mail.smtp.connectiontimeout", wait);
        properties.setProperty("mail.smtp.timeout", wait);
        properties.setProperty("mail.smtp.writetimeout", wait);
        properties.setProperty("mail.smtp.quitwait", "false");
        return properties;
    }
}
