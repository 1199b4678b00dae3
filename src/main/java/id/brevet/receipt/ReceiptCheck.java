package id.brevet.receipt;

import id.brevet.web.ClientAddress;
import id.brevet.web.RateLimit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Finds the receipt with a code, and limits how often one network may try. */
@ApplicationScoped
class ReceiptCheck {

    private static final int MAX_CHECKS = 60;
    private static final Duration SPAN = Duration.ofMinutes(15);

    @Inject
    RateLimit rateLimit;

    @Inject
    ClientAddress clientAddress;

    Optional<ReceiptCheckJson> byCode(String typed) {
        rateLimit.countOrRefuse(new RateLimit.Limit("kwitansi@" + clientAddress.network(), MAX_CHECKS, SPAN));
        var code = typed.strip().toUpperCase(Locale.ROOT);
        return code.matches("[A-Z2-7]{16}") ? Receipt.byCode(code).map(ReceiptCheckJson::of) : Optional.empty();
    }
}
