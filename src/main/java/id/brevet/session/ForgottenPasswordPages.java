package id.brevet.session;

import id.brevet.web.Flash;
import id.brevet.web.FormSubmission;
import id.brevet.web.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Requests for a link to a new password, and the page that the link opens. */
@Path("/")
@PermitAll
public class ForgottenPasswordPages {

    @CheckedTemplate(basePath = "session")
    static class Templates {
        static native TemplateInstance forgotten(@Nullable String email, Problems problems);

        static native TemplateInstance reset(@Nullable String token, Problems problems);
    }

    @Inject
    PasswordChange passwordChange;

    @Inject
    FormSubmission forms;

    @GET
    @Path("/lupa-sandi")
    public TemplateInstance edit() {
        return Templates.forgotten(null, Problems.NONE);
    }

    @POST
    @Path("/lupa-sandi")
    public RestResponse<TemplateInstance> create(@RestForm @Nullable String email) {
        var forgotten = new ForgottenPassword(email);
        return forms.submit(
                forgotten,
                "email",
                () -> {
                    passwordChange.sendLink(forgotten);
                    return Flash.at("/lupa-sandi", "tautan-dikirim");
                },
                problems -> Templates.forgotten(email, problems));
    }

    @GET
    @Path("/atur-sandi")
    public TemplateInstance reset(@RestQuery @Nullable String token) {
        return Templates.reset(token, Problems.NONE);
    }

    @POST
    @Path("/atur-sandi")
    public RestResponse<TemplateInstance> update(
            @RestForm @Nullable String token,
            @RestForm @Nullable String password,
            @RestForm("confirm_password") @Nullable String confirmPassword) {
        var reset = new PasswordReset(token, password, confirmPassword);
        return forms.submit(
                reset,
                "password",
                () -> {
                    passwordChange.reset(reset);
                    return Flash.at("/masuk", "sandi-diatur");
                },
                problems -> Templates.reset(token, problems));
    }
}
