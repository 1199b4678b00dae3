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

/** Reads the payment code of the centre, from its text or from a picture of it. */
@ApplicationScoped
class QrisReader {

    private static final String TEXT = "qris_payload";
    private static final String PICTURE = "picture";

    @Inject
    FileInspection examiner;

    @Inject
    FormValidation inspector;

    Qris read(QrisForm form) {
        var arrival = form.arrival();
        if (arrival != null) {
            return read(seen(arrival), PICTURE);
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
        } catch (InvalidQris flaw) {
            throw no(field, flaw.code());
        }
    }

    private String seen(ReceivedFile picture) {
        try {
            return QrisScan.read(examiner.glance(picture)).orElseThrow(() -> no(PICTURE, "qris_unseen"));
        } catch (Refusal no) {
            var unsaid = no.status() == 400 && !(no.detail() instanceof Map);
            throw unsaid ? Refusal.invalid(Map.of(PICTURE, inspector.sentence(no))) : no;
        }
    }

    private Refusal no(String field, String code) {
        return Refusal.invalid(Map.of(field, inspector.sentence(code)));
    }
}
