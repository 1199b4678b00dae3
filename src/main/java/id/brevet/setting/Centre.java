package id.brevet.setting;

import id.brevet.web.Format;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The centre as this request knows it: read when first asked for, and then remembered. */
@Named("centre")
@RequestScoped
public class Centre {

    /** Who signs for the centre, and as what. */
    public record Signatory(String name, String title) {}

    private @Nullable SettingJson known;

    public String name() {
        return known().centreName();
    }

    /** Street and town, as they stand under a name. */
    public String address() {
        var it = known();
        return it.city().isEmpty() || it.address().isEmpty()
                ? it.address() + it.city()
                : it.address() + ", " + it.city();
    }

    /** Where it is, as it stands before the day on a document. */
    public String city() {
        return known().city();
    }

    public @Nullable String email() {
        return given(known().email());
    }

    /** The address of the picture, if there is one. */
    public @Nullable String logo() {
        return given(known().logo());
    }

    public @Nullable String whatsapp() {
        return given(known().whatsapp());
    }

    /** Opens a conversation with the office that begins with this text. */
    public @Nullable String whatsappLink(String text) {
        var number = whatsapp();
        return number == null ? null : Format.wa(number, text);
    }

    /** Whether there is any way to ask the office something from afar. */
    public boolean reachable() {
        return email() != null || whatsapp() != null;
    }

    public Signatory signatory() {
        return new Signatory(known().signatoryName(), known().signatoryTitle());
    }

    public @Nullable String taxLine() {
        return given(known().taxLine());
    }

    /** Hours before a deadline, longest first. */
    public List<Integer> reminderHours() {
        return known().reminderHours();
    }

    public long uploadQuotaBytes() {
        return (long) known().uploadQuotaMb() << 20;
    }

    public QrisMode qrisMode() {
        return known().qrisMode();
    }

    /** No payment above it can be made by code. */
    public long qrisLimit() {
        return known().qrisLimit();
    }

    private SettingJson known() {
        if (known == null) {
            known = SettingJson.of(Setting.current());
        }
        return known;
    }

    private static @Nullable String given(String value) {
        return value.isEmpty() ? null : value;
    }
}
