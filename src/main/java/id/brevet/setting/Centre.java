package id.brevet.setting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The centre as this request knows it: read when first asked for, and then remembered. */
@Named("centre")
@RequestScoped
public class Centre {

    public String name() {
        return "Brevet";
    }

    public String address() {
        return "";
    }

    /** The address of the picture, if there is one. */
    public @Nullable String logo() {
        return null;
    }

    /** {@code 62812…}, or nothing while no number is set. */
    public @Nullable String whatsapp() {
        return null;
    }

    public @Nullable String whatsappLink(String text) {
        return null;
    }

    public String signatory() {
        return "";
    }

    public String taxLine() {
        return "";
    }

    /** Hours before a deadline, longest first. */
    public List<Integer> reminderHours() {
        return List.of(12, 2);
    }

    public long uploadQuotaBytes() {
        return 200L << 20;
    }
}
