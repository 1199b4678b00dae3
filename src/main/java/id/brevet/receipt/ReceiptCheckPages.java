package id.brevet.receipt;

import id.brevet.shared.Refusal;
import id.brevet.web.PageAnswers;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;

/** The public page that shows whether a receipt is genuine. */
@Path("/kwitansi/{code}")
@PermitAll
public class ReceiptCheckPages {

    @CheckedTemplate(basePath = "receipt")
    static class Templates {
        static native TemplateInstance genuine(ReceiptCheckJson receipt);

        static native TemplateInstance unknown();
    }

    @Inject
    ReceiptCheck receiptCheck;

    @GET
    public RestResponse<TemplateInstance> show(String code) {
        return receiptCheck
                .byCode(code)
                .map(it -> PageAnswers.show(Templates.genuine(it)))
                .orElseGet(() -> PageAnswers.redraw(Refusal.absent(), Templates.unknown()));
    }
}
