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

/** Puts the amount of a bill into the payment code of the centre. */
@ApplicationScoped
class BillQris {

    @Inject
    Centre centre;

    @Inject
    Clock clock;

    /** Nothing where nothing can be paid, or not in this way. */
    Optional<Qris> engrave(Payment it) {
        if (!it.provableAt(clock.instant())
                || it.outstanding() == 0
                || centre.qrisMode() == QrisMode.OFF
                || it.outstanding() > centre.qrisLimit()) {
            return Optional.empty();
        }
        var code = ReceivingAccount.activeQris().map(ReceivingAccount::qris);
        return centre.qrisMode() == QrisMode.STATIC ? code : code.map(wall -> wall.forAmount(it.outstanding()));
    }

    /** What an invented merchant is shown with cannot be mistaken for a way to pay. */
    Optional<QrImage> picture(Purchase it) {
        return engrave(it.payment).map(code -> {
            var picture = QrImage.of(code.payload());
            return code.example() ? picture.stamped() : picture;
        });
    }
}
