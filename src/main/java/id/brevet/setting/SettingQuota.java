package id.brevet.setting;

import id.brevet.upload.PersonQuota;
import jakarta.enterprise.context.ApplicationScoped;

/** Quota that the office has set. */
@ApplicationScoped
class SettingQuota implements PersonQuota {

    @Override
    public long bytesPerPerson() {
        return (long) Setting.current().uploadQuotaMb << 20;
    }
}
