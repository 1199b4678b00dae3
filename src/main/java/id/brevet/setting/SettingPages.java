package id.brevet.setting;

import static id.brevet.web.FormValidation.validated;

import id.brevet.shared.Refusal;
import id.brevet.shared.Role;
import id.brevet.upload.ReceivedFile;
import id.brevet.web.FormValidation;
import id.brevet.web.NavItem;
import id.brevet.web.PageAnswers;
import id.brevet.web.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

@Path("/admin/pengaturan")
@RolesAllowed(Role.OFFICE)
public class SettingPages {

    private static final String SAVED = "tersimpan";
    private static final String STALE = "terlambat";

    @CheckedTemplate(basePath = "setting")
    static class Templates {
        static native TemplateInstance settings(
                SettingForm form, Problems problems, int version, @Nullable String note);
    }

    @Inject
    SettingChange settingChange;

    @Inject
    FormValidation validation;

    @GET
    public TemplateInstance edit(@RestQuery @Nullable String kabar) {
        var setting = Setting.current();
        return Templates.settings(SettingForm.of(setting), Problems.NONE, setting.version, kabar);
    }

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @Transactional
    public RestResponse<TemplateInstance> update(@BeanParam SettingForm form, @RestForm @Nullable FileUpload logo) {
        var change = form.input();
        var problems = validation.validate(change);
        if (problems.any()) {
            return PageAnswers.redraw(Templates.settings(form, problems, validated(change.version()), null));
        }
        try {
            settingChange.apply(change, received(logo));
            return PageAnswers.seeOther("/admin/pengaturan?kabar=" + SAVED);
        } catch (Refusal no) {
            return redraw(no, form);
        }
    }

    /** After a conflict the typed values stay, so that saving them again overwrites the other person's knowingly. */
    private RestResponse<TemplateInstance> redraw(Refusal no, SettingForm form) {
        var stale = no.code().equals("stale_write");
        var problems = stale ? Problems.NONE : validation.problemsOf(no, "logo");
        return PageAnswers.redraw(
                no, Templates.settings(form, problems, Setting.current().version, stale ? STALE : null));
    }

    /** Null without a file: an empty file field still sends a part without a name. */
    private static @Nullable ReceivedFile received(@Nullable FileUpload file) {
        return file == null || file.fileName().isEmpty()
                ? null
                : new ReceivedFile(file.fileName(), file.uploadedFile());
    }

    @ApplicationScoped
    static class Navigation implements NavItem.Source {

        @Override
        public List<NavItem> items() {
            return List.of(new NavItem(
                    Role.ADMIN, 88, "/admin/pengaturan", "settings", bundles -> bundles.in(SettingMessages.class)
                            .settings()));
        }
    }
}
