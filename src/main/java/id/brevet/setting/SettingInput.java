package id.brevet.setting;

import id.brevet.web.EmailAddress;
import id.brevet.web.NoControlCharacters;
import id.brevet.web.Phone;
import id.brevet.web.ShortText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Settings to change, by page or by API; a missing value stays as it is. */
public record SettingInput(
        @Nullable Integer version,
        @Size(min = 2, max = 100, message = "{setting.name}") @NoControlCharacters @Nullable String centreName,
        @ShortText @Nullable String address,
        @Size(max = 100, message = "{text.long}") @NoControlCharacters @Nullable String city,
        @EmailAddress @Nullable String email,
        @Phone @Nullable String whatsapp,
        @Size(max = 255, message = "{text.long}") @Nullable String logo,
        @Size(max = 100, message = "{text.long}") @NoControlCharacters @Nullable String signatoryName,
        @Size(max = 100, message = "{text.long}") @NoControlCharacters @Nullable String signatoryTitle,
        @Size(max = 200, message = "{text.long}") @NoControlCharacters @Nullable String taxLine,
        @HourSpan @Nullable List<@Nullable Integer> reminderHours,
        @Min(value = 1, message = "{setting.quota}") @Max(value = 100_000, message = "{setting.quota}") @Nullable Integer uploadQuotaMb,
        @Nullable QrisMode qrisMode,
        @Min(value = 1, message = "{setting.qrisLimit}") @Max(value = 1_000_000_000, message = "{setting.qrisLimit}") @Nullable Long qrisLimit) {

    public SettingInput {
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

    SettingInput withLogo(String kept) {
        return new SettingInput(
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
                uploadQuotaMb,
                qrisMode,
                qrisLimit);
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : text.strip();
    }
}
