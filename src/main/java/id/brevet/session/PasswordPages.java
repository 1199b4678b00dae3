package id.brevet.session;

import id.brevet.web.Flash;
import id.brevet.web.FormSubmission;
import id.brevet.web.Problems;
import id.brevet.web.Viewer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Changing one's own password. */
@Path("/profil/sandi")
@Authenticated
public class PasswordPages {

    @CheckedTemplate(basePath = "session")
    static class Templates {
        static native TemplateInstance password(Problems problems);
    }

    @Inject
    Viewer viewer;

    @Inject
    PasswordChange passwordChange;

    @Inject
    SessionCookies sessionCookies;

    @Inject
    FormSubmission forms;

    @GET
    public TemplateInstance edit() {
        return Templates.password(Problems.NONE);
    }

    @POST
    public RestResponse<TemplateInstance> update(
            @RestForm("current_password") @Nullable String currentPassword,
            @RestForm @Nullable String password,
            @RestForm("confirm_password") @Nullable String confirmPassword) {
        var change = new PasswordChangeInput(currentPassword, password, confirmPassword);
        return forms.submit(
                change,
                "current_password",
                () -> {
                    sessionCookies.openForBrowser(passwordChange.change(viewer.person(), change));
                    return Flash.at("/profil/sandi", "sandi-diubah");
                },
                Templates::password);
    }
}
