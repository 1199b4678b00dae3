package id.brevet.account;

import id.brevet.web.FormSubmission;
import id.brevet.web.FormValidation;
import id.brevet.web.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;

/** Registration by page. */
@Path("/daftar")
@PermitAll
public class RegistrationPages {

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance register(RegistrationForm form, Problems problems);
    }

    @Inject
    Registrar registrar;

    @Inject
    FormValidation validation;

    @Inject
    FormSubmission forms;

    @GET
    public TemplateInstance edit() {
        return Templates.register(RegistrationForm.BLANK, Problems.NONE);
    }

    @POST
    public RestResponse<TemplateInstance> create(@BeanParam RegistrationForm form) {
        return forms.submit(
                validation.validate(form.registration()).and(validation.validate(form)),
                "email",
                () -> {
                    var proof = form.group().proofFile();
                    return "/verifikasi?token="
                            + registrar.register(form.registration(), proof).token();
                },
                problems -> Templates.register(form, problems));
    }
}
