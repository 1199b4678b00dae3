package id.brevet.setting;

import static id.brevet.web.FormValidation.validated;

import id.brevet.shared.Role;
import id.brevet.upload.ReceivedFile;
import id.brevet.web.Flash;
import id.brevet.web.FormSubmission;
import id.brevet.web.NavItem;
import id.brevet.web.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

@Path("/admin/pengaturan")
@RolesAllowed(Role.OFFICE)
public class SettingPages {

    @CheckedTemplate(basePath = "setting")
    static class Templates {
        static native TemplateInstance settings(SettingForm form, Problems problems, int version);
    }

    @Inject
    SettingChange settingChange;

    @Inject
    FormSubmission forms;

    @GET
    public TemplateInstance edit() {
        var setting = Setting.current();
        return Templates.settings(SettingForm.of(setting), Problems.NONE, setting.version);
    }

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public RestResponse<TemplateInstance> update(@BeanParam SettingForm form, @RestForm @Nullable FileUpload logo) {
        return forms.submit(
                form.input(),
                "logo",
                () -> {
                    settingChange.apply(form.input(), received(logo));
                    return Flash.at("/admin/pengaturan", "pengaturan-tersimpan");
                },
                problems -> refused(form, problems));
    }

    /** After a conflict the typed values stay, so that saving them again overwrites the other person's knowingly. */
    private TemplateInstance refused(SettingForm form, Problems problems) {
        var version = problems.refusal() == null ? validated(form.input().version()) : Setting.current().version;
        return Templates.settings(form, problems.withoutSentenceOf("stale_write"), version);
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
