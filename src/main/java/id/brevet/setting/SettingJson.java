package id.brevet.setting;

import java.time.Instant;
import java.util.List;

/** Settings in API v1; a value that is not set is empty. */
public record SettingJson(
        int version,
        String centreName,
        String address,
        String city,
        String email,
        String whatsapp,
        String logo,
        String signatoryName,
        String signatoryTitle,
        String taxLine,
        List<Integer> reminderHours,
        int uploadQuotaMb,
        QrisMode qrisMode,
        long qrisLimit,
        Instant updatedAt) {

    static SettingJson of(Setting it) {
        return new SettingJson(
                it.version,
                it.centreName,
                it.address,
                it.city,
                it.email,
                it.whatsapp,
                it.logo,
                it.signatoryName,
                it.signatoryTitle,
                it.taxLine,
                List.copyOf(it.reminderHours),
                it.uploadQuotaMb,
                it.qrisMode,
                it.qrisLimit,
                it.updatedAt);
    }
}
