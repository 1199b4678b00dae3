package id.brevet.account;

import id.brevet.shared.Refusal;
import id.brevet.web.FormValidation;
import id.brevet.web.PageAnswers;
import id.brevet.web.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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

    @GET
    public TemplateInstance edit() {
        return Templates.register(RegistrationForm.BLANK, Problems.NONE);
    }

    @POST
    @Transactional
    public RestResponse<TemplateInstance> create(@BeanParam RegistrationForm form) {
        var problems = validation.validate(form.registration()).and(validation.validate(form));
        if (problems.any()) {
            return PageAnswers.redraw(Templates.register(form, problems));
        }
        try {
            var registered =
                    registrar.register(form.registration(), form.group().proofFile());
            return PageAnswers.seeOther("/verifikasi?token=" + registered.token());
        } catch (Refusal no) {
            QuarkusTransaction.setRollbackOnly();
            return PageAnswers.redraw(no, Templates.register(form, validation.problemsOf(no, "email")));
        }
    }
}
