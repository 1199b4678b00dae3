package id.brevet.purchase;

import id.brevet.paper.QrImage;
import id.brevet.payment.Payment;
import id.brevet.payment.ReceivingAccount;
import id.brevet.qris.Qris;
import id.brevet.setting.Centre;
import id.brevet.setting.QrisMode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** The QRIS of the centre with the amount of a bill in it. */
@ApplicationScoped
class BillQris {

    @Inject
    Centre centre;

    @Inject
    Clock clock;

    /** Empty where nothing is to be paid, or not by QRIS. */
    Optional<Qris> of(Payment it) {
        if (!it.provableAt(clock.instant())
                || it.outstanding() == 0
                || centre.qrisMode() == QrisMode.OFF
                || it.outstanding() > centre.qrisLimit()) {
            return Optional.empty();
        }
        var code = ReceivingAccount.activeQris().map(ReceivingAccount::qris);
        return centre.qrisMode() == QrisMode.STATIC ? code : code.map(qris -> qris.forAmount(it.outstanding()));
    }

    /** Stamped if the merchant is invented, so that nobody tries to pay. */
    Optional<QrImage> image(Purchase it) {
        return of(it.payment).map(code -> {
            var image = QrImage.of(code.payload());
            return code.example() ? image.stamped() : image;
        });
    }
}
