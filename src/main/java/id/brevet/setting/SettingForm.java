package id.brevet.setting;

import id.brevet.shared.Wire;
import id.brevet.web.Format;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Settings as typed on their page. */
public record SettingForm(
        @RestForm @Nullable String version,
        @RestForm("centre_name") @Nullable String centreName,
        @RestForm @Nullable String address,
        @RestForm @Nullable String city,
        @RestForm @Nullable String email,
        @RestForm @Nullable String whatsapp,
        @RestForm("signatory_name") @Nullable String signatoryName,
        @RestForm("signatory_title") @Nullable String signatoryTitle,
        @RestForm("tax_line") @Nullable String taxLine,
        @RestForm("reminder_hours") @Nullable String reminderHours,
        @RestForm("upload_quota_mb") @Nullable String uploadQuotaMb,
        @RestForm("qris_mode") @Nullable String qrisMode,
        @RestForm("qris_limit") @Nullable String qrisLimit,
        @RestForm("remove_logo") @Nullable String removeLogo) {

    static SettingForm of(Setting it) {
        return new SettingForm(
                String.valueOf(it.version),
                it.centreName,
                it.address,
                it.city,
                it.email,
                it.whatsapp,
                it.signatoryName,
                it.signatoryTitle,
                it.taxLine,
                TypedNumbers.joined(it.reminderHours),
                String.valueOf(it.uploadQuotaMb),
                it.qrisMode.wire(),
                Format.rupiah(it.qrisLimit),
                null);
    }

    SettingInput input() {
        return new SettingInput(
                TypedNumbers.number(version),
                centreName,
                address,
                city,
                email,
                whatsapp,
                removeLogo == null ? null : "",
                signatoryName,
                signatoryTitle,
                taxLine,
                TypedNumbers.numbers(reminderHours),
                TypedNumbers.number(uploadQuotaMb),
                Wire.named(QrisMode.class, qrisMode).orElse(null),
                TypedNumbers.amount(qrisLimit));
    }
}
