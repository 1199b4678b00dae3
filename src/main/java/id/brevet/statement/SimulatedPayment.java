package id.brevet.statement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.brevet.purchase.Purchase;
import id.brevet.web.Format;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How people pay, and how they do not. */
public enum SimulatedPayment {
    EXACT,
    SHORT,
    OVER,
    LATE,
    DUPLICATE,
    SPLIT;

    private static final long SLIP = 50_000;

    @JsonCreator
    static SimulatedPayment of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }

    static @Nullable SimulatedPayment typed(@Nullable String wire) {
        return Arrays.stream(values())
                .filter(it -> it.wire().equals(wire))
                .findFirst()
                .orElse(null);
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a bank would tell of it: the same today, however often it is asked. */
    List<StatementLine> lines(Purchase it, LocalDate today) {
        var total = it.payment.total;
        var half = it.payment.baseAmount / 2;
        var line = line(it, today, total, "");
        return switch (this) {
            case EXACT -> List.of(line);
            case SHORT -> List.of(line(it, today, Math.max(1, total - SLIP), ""));
            case OVER -> List.of(line(it, today, total + SLIP, ""));
            case LATE -> List.of(line(it, afterDeadline(it), total, ""));
            case DUPLICATE -> List.of(line, line);
            case SPLIT -> List.of(line(it, today, half, "A"), line(it, today, total - half, "B"));
        };
    }

    private static LocalDate afterDeadline(Purchase it) {
        return it.payment.expiresAt.atZone(Format.CENTRE).toLocalDate().plusDays(1);
    }

    private StatementLine line(Purchase it, LocalDate day, long amount, String part) {
        var words = "TRSF E-BANKING CR " + it.payment.payer.name.toUpperCase(Locale.ROOT);
        var reference = "SIM%06d%s%s".formatted(it.payment.invoiceNumber, name(), part);
        return new StatementLine(0, day, null, words, reference, amount, null);
    }
}
