package id.brevet.payment;

import id.brevet.qris.InvalidQris;
import id.brevet.qris.Qris;
import id.brevet.qris.QrisScan;
import id.brevet.shared.Refusal;
import id.brevet.upload.FileInspection;
import id.brevet.upload.ReceivedFile;
import id.brevet.web.FormValidation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Reads the QRIS of the centre from its text or from a picture. */
@ApplicationScoped
class QrisReader {

    private static final String TEXT = "qris_payload";
    private static final String PICTURE = "picture";

    @Inject
    FileInspection fileInspection;

    @Inject
    FormValidation validation;

    Qris read(QrisForm form) {
        var picture = form.receivedPicture();
        if (picture != null) {
            return read(scanned(picture), PICTURE);
        }
        var typed = form.payload();
        if (typed == null || typed.isBlank()) {
            throw invalid(TEXT, "qris_needed");
        }
        return read(typed);
    }

    Qris read(String payload) {
        return read(payload, TEXT);
    }

    private Qris read(String payload, String field) {
        try {
            return Qris.readStatic(payload);
        } catch (InvalidQris invalid) {
            throw invalid(field, invalid.code());
        }
    }

    private String scanned(ReceivedFile picture) {
        try {
            return QrisScan.read(fileInspection.readPicture(picture))
                    .orElseThrow(() -> invalid(PICTURE, "qris_unseen"));
        } catch (Refusal no) {
            var withoutField = no.status() == 400 && !(no.detail() instanceof Map);
            throw withoutField ? Refusal.invalid(Map.of(PICTURE, validation.sentence(no))) : no;
        }
    }

    private Refusal invalid(String field, String code) {
        return Refusal.invalid(Map.of(field, validation.sentence(code)));
    }
}
