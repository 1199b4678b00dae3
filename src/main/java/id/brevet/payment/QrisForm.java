package id.brevet.payment;

import id.brevet.upload.ReceivedFile;
import id.brevet.upload.ReceivedFileForm;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The QRIS of the centre, typed or photographed, and whether the office has confirmed it. */
public record QrisForm(
        @RestForm("qris_payload") @Nullable String payload,
        @RestForm @Nullable FileUpload picture,
        @RestForm @Nullable String confirmed) {

    static final QrisForm BLANK = new QrisForm(null, null, null);

    @Nullable ReceivedFile receivedPicture() {
        return ReceivedFileForm.of(picture);
    }

    boolean isConfirmed() {
        return confirmed != null;
    }
}
