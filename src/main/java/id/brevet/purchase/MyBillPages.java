package id.brevet.purchase;

import id.brevet.shared.Role;
import id.brevet.web.FormSubmission;
import id.brevet.web.PageAnswers;
import id.brevet.web.Problems;
import id.brevet.web.Viewer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One bill, as its payer sees, pays or cancels it. */
@Path("/siswa/tagihan/{id}")
@RolesAllowed(Role.SISWA)
public class MyBillPages {

    @CheckedTemplate(basePath = "purchase")
    static class Templates {
        static native TemplateInstance myBill(
                BillDetail detail, @Nullable BillQrisView code, PaymentProofForm form, Problems problems);
    }

    @Inject
    BillDetails details;

    @Inject
    BillQris billQris;

    @Inject
    ProofSubmission proofs;

    @Inject
    OrderCancellation cancellation;

    @Inject
    FormSubmission forms;

    @Inject
    Viewer viewer;

    /** A page that already shows the bill as it stands gets nothing, and so keeps what is being typed. */
    @GET
    public RestResponse<TemplateInstance> show(
            UUID id, @RestQuery @Nullable String seen, @RestQuery @Nullable String cara) {
        var detail = detail(id);
        return detail.bill().changeMark().equals(seen)
                ? RestResponse.noContent()
                : PageAnswers.show(page(id, cara, PaymentProofForm.prefilledFrom(detail), Problems.NONE));
    }

    @GET
    @Path("/{action: bukti|pembatalan}")
    public RestResponse<Void> showAgain(UUID id) {
        return PageAnswers.seeOther("/siswa/tagihan/" + id);
    }

    @POST
    @Path("/bukti")
    public RestResponse<TemplateInstance> prove(UUID id, @BeanParam PaymentProofForm form) {
        return forms.submit(
                form.toInput(form.receivedFile() == null ? null : ProofSubmission.FIELD),
                "",
                () -> proofs.submit(id, form).href(),
                problems -> page(id, null, form, problems));
    }

    @POST
    @Path("/pembatalan")
    public RestResponse<TemplateInstance> destroy(UUID id, @RestForm("not_transferred") @Nullable String nothingSent) {
        return forms.submit(
                "",
                () -> cancellation.cancel(id, nothingSent != null).href(),
                problems -> page(id, null, PaymentProofForm.prefilledFrom(detail(id)), problems));
    }

    private TemplateInstance page(UUID id, @Nullable String way, PaymentProofForm form, Problems problems) {
        var purchase = Purchase.require(id, viewer.id());
        var code = billQris.of(purchase.payment)
                .map(it -> BillQrisView.of(it, way))
                .orElse(null);
        return Templates.myBill(details.of(purchase), code, form, problems);
    }

    private BillDetail detail(UUID id) {
        return details.of(Purchase.require(id, viewer.id()));
    }
}
