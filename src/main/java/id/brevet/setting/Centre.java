package id.brevet.setting;

import id.brevet.web.Format;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Centre as shown on pages, read once for each request. */
@Named("centre")
@RequestScoped
public class Centre {

    /** Name and title of the person who signs for the centre. */
    public record Signatory(String name, String title) {}

    private @Nullable SettingJson setting;

    public String name() {
        return setting().centreName();
    }

    /** Street and town on one line. */
    public String address() {
        var it = setting();
        return it.city().isEmpty() || it.address().isEmpty()
                ? it.address() + it.city()
                : it.address() + ", " + it.city();
    }

    /** Town, which stands before the date on a document. */
    public String city() {
        return setting().city();
    }

    public @Nullable String email() {
        return given(setting().email());
    }

    /** Address of the logo, if there is one. */
    public @Nullable String logo() {
        return given(setting().logo());
    }

    public @Nullable String whatsapp() {
        return given(setting().whatsapp());
    }

    /** WhatsApp link to the office with the beginning of a message. */
    public @Nullable String whatsappLink(String text) {
        var number = whatsapp();
        return number == null ? null : Format.wa(number, text);
    }

    /** True if the office can be asked by e-mail or WhatsApp. */
    public boolean reachable() {
        return email() != null || whatsapp() != null;
    }

    public Signatory signatory() {
        return new Signatory(setting().signatoryName(), setting().signatoryTitle());
    }

    public @Nullable String taxLine() {
        return given(setting().taxLine());
    }

    /** Hours before a deadline, longest first. */
    public List<Integer> reminderHours() {
        return setting().reminderHours();
    }

    public long uploadQuotaBytes() {
        return (long) setting().uploadQuotaMb() << 20;
    }

    public QrisMode qrisMode() {
        return setting().qrisMode();
    }

    /** Largest amount that can be paid by code. */
    public long qrisLimit() {
        return setting().qrisLimit();
    }

    private SettingJson setting() {
        if (setting == null) {
            setting = SettingJson.of(Setting.current());
        }
        return setting;
    }

    private static @Nullable String given(String value) {
        return value.isEmpty() ? null : value;
    }
}
