package id.brevet.statement;

import id.brevet.purchase.Purchase;
import id.brevet.shared.Wire;
import id.brevet.web.Format;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The ways in which a payment can arrive, right and wrong. */
public enum SimulatedPayment implements Wire {
    EXACT,
    SHORT,
    OVER,
    LATE,
    DUPLICATE,
    SPLIT;

    private static final long DIFFERENCE = 50_000;

    /** The lines of a bank for this payment; the same on the same day, however often they are asked for. */
    List<StatementLine> lines(Purchase purchase, LocalDate today) {
        var total = purchase.payment.total;
        var half = purchase.payment.baseAmount / 2;
        var line = line(purchase, today, total, "");
        return switch (this) {
            case EXACT -> List.of(line);
            case SHORT -> List.of(line(purchase, today, Math.max(1, total - DIFFERENCE), ""));
            case OVER -> List.of(line(purchase, today, total + DIFFERENCE, ""));
            case LATE -> List.of(line(purchase, afterDeadline(purchase), total, ""));
            case DUPLICATE -> List.of(line, line);
            case SPLIT -> List.of(line(purchase, today, half, "A"), line(purchase, today, total - half, "B"));
        };
    }

    private static LocalDate afterDeadline(Purchase purchase) {
        return purchase.payment.expiresAt.atZone(Format.CENTRE).toLocalDate().plusDays(1);
    }

    private StatementLine line(Purchase purchase, LocalDate day, long amount, String part) {
        var words = "TRSF E-BANKING CR " + purchase.payment.payer.name.toUpperCase(Locale.ROOT);
        var reference = "SIM%06d%s%s".formatted(purchase.payment.invoiceNumber, name(), part);
        return new StatementLine(0, day, null, words, reference, amount, null);
    }
}
