package id.brevet.setting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the office wants set, by page or by API; what is missing stays as it is. */
public record SettingChange(
        @Nullable Integer version,
        @Size(min = 2, max = 100, message = "{setting.name}") @Pattern(regexp = LINE, message = "{text.plain}") @Nullable String centreName,
        @Size(max = 500, message = "{text.long}") @Pattern(regexp = LINES, message = "{text.plain}") @Nullable String address,
        @Size(max = 100, message = "{text.long}") @Pattern(regexp = LINE, message = "{text.plain}") @Nullable String city,
        @Size(max = 254, message = "{text.long}") @Pattern(regexp = EMAIL, message = "{email.form}") @Nullable String email,
        @Pattern(regexp = "(\\+?[0-9]{8,15})?", message = "{phone.form}") @Nullable String whatsapp,
        @Size(max = 255, message = "{text.long}") @Nullable String logo,
        @Size(max = 100, message = "{text.long}") @Pattern(regexp = LINE, message = "{text.plain}") @Nullable String signatoryName,
        @Size(max = 100, message = "{text.long}") @Pattern(regexp = LINE, message = "{text.plain}") @Nullable String signatoryTitle,
        @Size(max = 200, message = "{text.long}") @Pattern(regexp = LINE, message = "{text.plain}") @Nullable String taxLine,
        @Hours @Nullable List<@Nullable Integer> reminderHours,
        @Min(value = 1, message = "{setting.quota}") @Max(value = 100_000, message = "{setting.quota}") @Nullable Integer uploadQuotaMb) {

    static final String LINE = "[^\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*";
    static final String LINES = "[\\r\\n[^\\p{Cc}\\p{Cs}\\u202a-\\u202e\\u2066-\\u2069]]*";
    static final String EMAIL =
            "([^@<>\\p{Z}\\p{Cc}\\p{Cf}\\p{Cs}]+@[^@<>\\p{Z}\\p{Cc}\\p{Cf}\\p{Cs}]+\\.[^@<>.\\p{Z}\\p{Cc}\\p{Cf}\\p{Cs}]+)?";

    public SettingChange {
        centreName = stripped(centreName);
        address = stripped(address);
        city = stripped(city);
        email = stripped(email);
        whatsapp = whatsapp == null ? null : whatsapp.replaceAll("[\\s().-]", "");
        logo = stripped(logo);
        signatoryName = stripped(signatoryName);
        signatoryTitle = stripped(signatoryTitle);
        taxLine = stripped(taxLine);
    }

    SettingChange withLogo(String kept) {
        return new SettingChange(
                version,
                centreName,
                address,
                city,
                email,
                whatsapp,
                kept,
                signatoryName,
                signatoryTitle,
                taxLine,
                reminderHours,
                uploadQuotaMb);
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : text.strip();
    }
}
