package id.brevet.setting;

import id.brevet.audit.Auditor;
import id.brevet.shared.Refusal;
import id.brevet.upload.FileKind;
import id.brevet.upload.FileUse;
import id.brevet.upload.ReceivedFile;
import id.brevet.upload.Uploads;
import id.brevet.web.FormValidation;
import id.brevet.web.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes the settings, keeps a new logo and discards the old one. */
@ApplicationScoped
class SettingChange {

    @Produces
    static final FileUse LOGO = new FileUse("centre", FileKind.IMAGE, FileUse.Readers.EVERYBODY, "setting", "logo");

    @Inject
    Viewer viewer;

    @Inject
    Auditor auditor;

    @Inject
    Uploads uploads;

    @Inject
    FormValidation validation;

    Setting apply(SettingInput wanted, @Nullable ReceivedFile logo) {
        var setting = Setting.locked();
        var old = setting.logo;
        refuseForeign(wanted.logo(), old);
        setting.refuseStale(wanted);
        var kept = logo == null ? wanted : wanted.withLogo(uploads.keep(viewer.id(), LOGO, logo));
        var changed = setting.change(kept);
        if (changed.any()) {
            Setting.flush();
            auditor.note("setting.changed", setting, changed.before(), changed.after());
        }
        if (!old.isEmpty() && !old.equals(setting.logo)) {
            uploads.discard(old);
        }
        return setting;
    }

    /** Refuses another person's file, which would become public as the logo. */
    private void refuseForeign(@Nullable String logo, String old) {
        if (logo != null && !logo.isEmpty() && !logo.equals(old) && !uploads.belongs(logo, viewer.id(), LOGO.kind())) {
            throw Refusal.invalid(Map.of("logo", validation.sentence("not_found")));
        }
    }
}
