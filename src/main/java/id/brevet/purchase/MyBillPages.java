package id.brevet.purchase;

import id.brevet.shared.Refusal;
import id.brevet.shared.Role;
import id.brevet.web.FormValidation;
import id.brevet.web.PageAnswers;
import id.brevet.web.Problems;
import id.brevet.web.Viewer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One bill, as its payer sees it, pays it or gives it up. */
@Path("/siswa/tagihan/{id}")
@RolesAllowed(Role.SISWA)
public class MyBillPages {

    @CheckedTemplate(basePath = "purchase")
    static class Templates {
        static native TemplateInstance myBill(
                BillDetail dossier, @Nullable QrisChoice code, PaymentProofForm form, Problems problems);
    }

    @Inject
    BillDetails archivist;

    @Inject
    BillQris engraver;

    @Inject
    Counter counter;

    @Inject
    FormValidation inspector;

    @Inject
    Viewer viewer;

    /** Whoever has already seen it as it stands gets nothing, and so keeps what they are typing. */
    @GET
    public RestResponse<TemplateInstance> show(
            UUID id, @RestQuery @Nullable String seen, @RestQuery @Nullable String cara) {
        var dossier = dossier(id);
        return dossier.bill().mark().equals(seen)
                ? RestResponse.noContent()
                : PageAnswers.shown(page(id, cara, PaymentProofForm.before(dossier), Problems.NONE));
    }

    @GET
    @Path("/{deed: bukti|pembatalan}")
    public RestResponse<Void> showAgain(UUID id) {
        return PageAnswers.seeOther("/siswa/tagihan/" + id);
    }

    @POST
    @Path("/bukti")
    @Transactional
    public RestResponse<TemplateInstance> prove(UUID id, @BeanParam PaymentProofForm form) {
        var problems = inspector.inspect(form.given(form.arrival() == null ? null : Counter.PROOF));
        if (problems.any()) {
            return PageAnswers.again(page(id, null, form, problems));
        }
        try {
            counter.prove(id, form);
            return PageAnswers.seeOther("/siswa/tagihan/" + id);
        } catch (Refusal no) {
            return again(id, form, no);
        }
    }

    @POST
    @Path("/pembatalan")
    @Transactional
    public RestResponse<TemplateInstance> destroy(UUID id, @RestForm("not_transferred") @Nullable String sworn) {
        try {
            counter.withdraw(id, sworn != null);
            return PageAnswers.seeOther("/siswa/tagihan/" + id);
        } catch (Refusal no) {
            return again(id, null, no);
        }
    }

    private RestResponse<TemplateInstance> again(UUID id, @Nullable PaymentProofForm form, Refusal no) {
        if (no.status() == 404) {
            throw no;
        }
        QuarkusTransaction.setRollbackOnly();
        return QuarkusTransaction.requiringNew().call(() -> {
            var typed = form == null ? PaymentProofForm.before(dossier(id)) : form;
            return PageAnswers.again(no, page(id, null, typed, inspector.because(no, "")));
        });
    }

    private TemplateInstance page(UUID id, @Nullable String way, PaymentProofForm form, Problems problems) {
        var purchase = Purchase.require(id, viewer.id());
        var code = engraver.engrave(purchase.payment)
                .map(it -> QrisChoice.of(it, way))
                .orElse(null);
        return Templates.myBill(archivist.dossier(purchase), code, form, problems);
    }

    private BillDetail dossier(UUID id) {
        return archivist.dossier(Purchase.require(id, viewer.id()));
    }
}
