package id.brevet.mail;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;

/** The mail server, as whoever runs the product has named it. */
@ConfigMapping(prefix = "brevet.mail")
interface SmtpConfig {

    /** Whether an open line is closed to others before anything is said. */
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

    /** How long to wait for each answer. */
    Duration timeout();

    /** As the library wants to be told. */
    default Properties line() {
        var line = new Properties();
        var wait = String.valueOf(timeout().toMillis());
        line.setProperty("mail.smtp.host", host().orElse(""));
        line.setProperty("mail.smtp.port", String.valueOf(port().orElse(tls() ? 465 : 25)));
        line.setProperty("mail.smtp.auth", String.valueOf(username().isPresent()));
        line.setProperty("mail.smtp.ssl.enable", String.valueOf(tls()));
        line.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        line.setProperty("mail.smtp.starttls.enable", String.valueOf(!tls() && startTls() != StartTls.DISABLED));
        line.setProperty("mail.smtp.starttls.required", String.valueOf(!tls() && startTls() == StartTls.REQUIRED));
        line.setProperty("mail.smtp.connectiontimeout", wait);
        line.setProperty("mail.smtp.timeout", wait);
        line.setProperty("mail.smtp.writetimeout", wait);
        line.setProperty("mail.smtp.quitwait", "false");
        return line;
    }
}
