package id.brevet.receipt;

import id.brevet.ground.Setup;
import id.brevet.mail.MailQueue;
import id.brevet.notice.Notices;
import id.brevet.notice.Recipient;
import id.brevet.paper.PdfPrinter;
import id.brevet.paper.QrImage;
import id.brevet.web.Format;
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

    @Inject
    PdfPrinter pdfPrinter;

    @Inject
    MailQueue mailQueue;

    @Inject
    Notices notices;

    @Inject
    Setup setup;

    RestResponse<byte[]> download(Receipt receipt) {
        return PageAnswers.download(receipt.fileName(), PDF, print(view(receipt)));
    }

    void mail(Receipt receipt) {
        var view = view(receipt);
        var payer = receipt.payment.payer;
        var recipient = new Recipient(payer.id, view.name(), payer.email, payer.language);
        var letter = notices.letter(
                recipient,
                "receipt_written",
                path(receipt),
                view.number(),
                view.course(),
                Format.rupiah(view.amount()),
                view.batch());
        mailQueue.post(letter.once("receipt/" + receipt.payment.id).attach(view.fileName(), PDF, print(view)));
    }

    /** A receipt is a document of an Indonesian office, and so in Indonesian for everybody. */
    private byte[] print(ReceiptView view) {
        var page = Templates.receipt(view, QrImage.of(view.link()).dataUri());
        return pdfPrinter.print(page.setLocale(Language.INDONESIAN).render());
    }

    private ReceiptView view(Receipt receipt) {
        return ReceiptView.of(receipt, setup.link(path(receipt)));
    }

    private static String path(Receipt receipt) {
        return "/kwitansi/" + receipt.code;
    }
}
