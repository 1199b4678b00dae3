package id.brevet.payment;

import id.brevet.paper.QrImage;
import id.brevet.qris.Qris;

/** The contents of a QRIS, for the office to check before it is saved. */
public record QrisView(String name, String city, String nmid, String payload, String picture) {

    static QrisView of(Qris qris) {
        return new QrisView(
                qris.name(),
                qris.city(),
                qris.nmid().orElse("–"),
                qris.payload(),
                QrImage.of(qris.payload()).dataUri());
    }
}
