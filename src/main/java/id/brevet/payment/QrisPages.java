package id.brevet.payment;

import id.brevet.qris.Qris;
import id.brevet.shared.Role;
import id.brevet.web.FormSubmission;
import id.brevet.web.FormValidation;
import id.brevet.web.PageAnswers;
import id.brevet.web.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Pages on which the office adds the QRIS of the centre: it checks the contents, then saves it. */
@Path("/admin/rekening/qris")
@RolesAllowed(Role.OFFICE)
public class QrisPages {

    @CheckedTemplate(basePath = "payment")
    static class Templates {
        static native TemplateInstance qris(@Nullable QrisView code, QrisForm form, Problems problems);
    }

    @Inject
    ReceivingAccountChange accountChange;

    @Inject
    QrisReader qrisReader;

    @Inject
    ReceivingAccountPages accountPages;

    @Inject
    FormValidation validation;

    @Inject
    FormSubmission forms;

    @GET
    public TemplateInstance edit() {
        return Templates.qris(null, QrisForm.BLANK, Problems.NONE);
    }

    @POST
    public RestResponse<TemplateInstance> create(@BeanParam QrisForm form) {
        return forms.attempt(
                () -> answer(form, qrisReader.read(form)),
                no -> PageAnswers.redraw(no, Templates.qris(null, form, validation.problemsOf(no, "qris_payload"))));
    }

    private RestResponse<TemplateInstance> answer(QrisForm form, Qris qris) {
        return form.isConfirmed()
                ? PageAnswers.seeOther(
                        accountPages.addressAfter(accountChange.open(ReceivingAccountInput.qris(qris.payload()))))
                : PageAnswers.show(Templates.qris(QrisView.of(qris), form, Problems.NONE));
    }
}
