package id.brevet.setting;

import id.brevet.upload.FileVisibility;
import id.brevet.upload.PersonQuota;
import id.brevet.web.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Visibility of the logo, which is public, and the quota that the office has set. */
@ApplicationScoped
class CentreFiles implements FileVisibility, PersonQuota {

    @Override
    public Set<String> inUse(Collection<String> addresses) {
        return Setting.logoAmong(addresses);
    }

    @Override
    public boolean shows(String address, Viewer.@Nullable Person person) {
        return Setting.isLogo(address);
    }

    @Override
    public long bytesPerPerson() {
        return (long) Setting.current().uploadQuotaMb << 20;
    }
}
