package id.brevet.statement;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.brevet.ground.Setup;
import id.brevet.purchase.AwaitedPurchasesReport;
import id.brevet.shared.Refusal;
import id.brevet.sheet.CsvWriter;
import id.brevet.upload.ReceivedFile;
import id.brevet.web.Format;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Simulates bank statements in the demo; they are imported like any other statement. */
@Named
@ApplicationScoped
public class BankSimulator {

    static final String FILE_NAME = "simulasi-mutasi.csv";

    private static final int MAX_PURCHASES = 12;

    private static final List<StatementColumn> HEADINGS = List.of(
            StatementColumn.TANGGAL,
            StatementColumn.KETERANGAN,
            StatementColumn.MASUK,
            StatementColumn.KELUAR,
            StatementColumn.SALDO,
            StatementColumn.REFERENSI);

    @Inject
    AwaitedPurchasesReport awaitedPurchases;

    @Inject
    StatementImport statementImport;

    @Inject
    Setup setup;

    @Inject
    Clock clock;

    /** Available in the demo only. */
    public boolean available() {
        return setup.demo();
    }

    /** A statement with one payment. */
    String csv(UUID payment, SimulatedPayment kind) {
        refuseOutsideDemo();
        return csv(kind.lines(awaitedPurchases.byPurchaseOrPayment(payment), today()));
    }

    /** Imports a statement with all open payments of an account, each paid in another nextKind unless one is given. */
    Statement simulate(UUID account, @Nullable SimulatedPayment kind) {
        refuseOutsideDemo();
        var purchases = awaitedPurchases.ofAccount(account, MAX_PURCHASES);
        if (purchases.isEmpty()) {
            throw Refusal.conflict("nothing_awaited");
        }
        var kinds = SimulatedPayment.values();
        var lines = IntStream.range(0, purchases.size()).boxed().flatMap(it -> {
            var nextKind = kind == null ? kinds[it % kinds.length] : kind;
            return nextKind.lines(purchases.get(it), today()).stream();
        });
        return importCsv(account, csv(lines.toList()));
    }

    private Statement importCsv(UUID account, String csv) {
        try {
            var file = Files.createTempFile("brevet-", ".csv");
            try {
                Files.writeString(file, csv, UTF_8);
                return statementImport.preview(account, new ReceivedFile(FILE_NAME, file), null);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String csv(List<StatementLine> lines) {
        var headings = HEADINGS.stream().map(StatementColumn::wire).toList();
        return CsvWriter.write(headings, lines.stream().map(BankSimulator::row).toList());
    }

    private static List<Object> row(StatementLine line) {
        var day = DateTimeFormatter.ofPattern("dd/MM/uuuu").format(line.day());
        return Stream.of(day, line.words(), line.amount(), "", "", String.valueOf(line.reference()))
                .map(Object.class::cast)
                .toList();
    }

    private LocalDate today() {
        return clock.instant().atZone(Format.CENTRE).toLocalDate();
    }

    private void refuseOutsideDemo() {
        if (!available()) {
            throw Refusal.absent();
        }
    }
}
