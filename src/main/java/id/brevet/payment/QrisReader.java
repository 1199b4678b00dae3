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
    FileInspection examiner;

    @Inject
    FormValidation inspector;

    Qris read(QrisForm form) {
        var picture = form.arrival();
        if (picture != null) {
            return read(seen(picture), PICTURE);
        }
        var typed = form.payload();
        if (typed == null || typed.isBlank()) {
            throw no(TEXT, "qris_needed");
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
            throw no(field, invalid.code());
        }
    }

    private String seen(ReceivedFile picture) {
        try {
            return QrisScan.read(examiner.glance(picture)).orElseThrow(() -> no(PICTURE, "qris_unseen"));
        } catch (Refusal no) {
            var withoutField = no.status() == 400 && !(no.detail() instanceof Map);
            throw withoutField ? Refusal.invalid(Map.of(PICTURE, inspector.sentence(no))) : no;
        }
    }

    private Refusal no(String field, String code) {
        return Refusal.invalid(Map.of(field, inspector.sentence(code)));
    }
}
