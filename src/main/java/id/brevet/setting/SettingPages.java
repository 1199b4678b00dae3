package id.brevet.setting;

import static id.brevet.web.FormValidation.inspected;

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

/** Where the office sets what the whole product says of it. */
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
    SettingChange steward;

    @Inject
    FormValidation inspector;

    @GET
    public TemplateInstance edit(@RestQuery @Nullable String kabar) {
        var setting = Setting.current();
        return Templates.settings(SettingForm.of(setting), Problems.NONE, setting.version, kabar);
    }

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @Transactional
    public RestResponse<TemplateInstance> update(@BeanParam SettingForm form, @RestForm @Nullable FileUpload logo) {
        var change = form.change();
        var problems = inspector.inspect(change);
        if (problems.any()) {
            return PageAnswers.again(Templates.settings(form, problems, inspected(change.version()), null));
        }
        try {
            steward.set(change, arrival(logo));
            return PageAnswers.seeOther("/admin/pengaturan?kabar=" + SAVED);
        } catch (Refusal no) {
            return again(no, form);
        }
    }

    /** What was typed stays, to be saved over what somebody else has saved: knowingly, the second time. */
    private RestResponse<TemplateInstance> again(Refusal no, SettingForm form) {
        var stale = no.code().equals("stale_write");
        var problems = stale ? Problems.NONE : inspector.because(no, "logo");
        return PageAnswers.again(
                no, Templates.settings(form, problems, Setting.current().version, stale ? STALE : null));
    }

    /** A form whose file was left empty still sends a part without a name. */
    private static @Nullable ReceivedFile arrival(@Nullable FileUpload file) {
        return file == null || file.fileName().isEmpty()
                ? null
                : new ReceivedFile(file.fileName(), file.uploadedFile());
    }

    @ApplicationScoped
    static class Signs implements NavItem.Board {

        @Override
        public List<NavItem> signs() {
            return List.of(new NavItem(
                    Role.ADMIN, 88, "/admin/pengaturan", "settings", speech -> speech.in(SettingMessages.class)
                            .settings()));
        }
    }
}
