package id.brevet.payment;

import id.brevet.paper.QrImage;
import id.brevet.qris.Qris;

/** What a payment code says, to be looked over before it is kept. */
public record QrisView(String name, String city, String nmid, String payload, String picture) {

    static QrisView of(Qris code) {
        return new QrisView(
                code.name(),
                code.city(),
                code.nmid().orElse("–"),
                code.payload(),
                QrImage.of(code.payload()).dataUri());
    }
}
