package id.brevet.receipt;

import id.brevet.ground.Setup;
import id.brevet.mail.Letter;
import id.brevet.mail.MailQueue;
import id.brevet.paper.PdfPrinter;
import id.brevet.paper.QrImage;
import id.brevet.web.Bundles;
import id.brevet.web.Language;
import id.brevet.web.PageAnswers;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.resteasy.reactive.RestResponse;

/** Prints receipts as PDF, for download and for the mail to the payer. */
@ApplicationScoped
class ReceiptPdf {

    private static final String PDF = "application/pdf";

    @CheckedTemplate(basePath = "receipt")
    static class Templates {
        static native TemplateInstance receipt(ReceiptView receipt, String qr);
    }

    @CheckedTemplate(basePath = "receipt/mail")
    static class Letters {
        static native TemplateInstance paid(ReceiptView receipt);

        static native TemplateInstance paidText(ReceiptView receipt);
    }

    @Inject
    PdfPrinter pdfPrinter;

    @Inject
    MailQueue mailQueue;

    @Inject
    Bundles bundles;

    @Inject
    Setup setup;

    RestResponse<byte[]> download(Receipt receipt) {
        return PageAnswers.download(receipt.fileName(), PDF, print(view(receipt)));
    }

    void mail(Receipt receipt) {
        var view = view(receipt);
        var payer = receipt.payment.payer;
        var subject = bundles.in(ReceiptMessages.class, payer.language).mailSubject(view.number(), view.course());
        mailQueue.post(new Letter(payer.email, payer.language, subject, Letters.paidText(view), Letters.paid(view))
                .once("receipt/" + receipt.payment.id)
                .attach(view.fileName(), PDF, print(view)));
    }

    /** A receipt is a document of an Indonesian office, and so in Indonesian for everybody. */
    private byte[] print(ReceiptView view) {
        var page = Templates.receipt(view, QrImage.of(view.link()).dataUri());
        return pdfPrinter.print(page.setLocale(Language.INDONESIAN).render());
    }

    private ReceiptView view(Receipt receipt) {
        return ReceiptView.of(receipt, setup.link("/kwitansi/" + receipt.code));
    }
}
