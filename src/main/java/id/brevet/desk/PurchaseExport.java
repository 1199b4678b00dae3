package id.brevet.desk;

import id.brevet.account.AccountMessages;
import id.brevet.purchase.Purchase;
import id.brevet.purchase.PurchaseFilter;
import id.brevet.purchase.PurchaseMessages;
import id.brevet.sheet.SheetWriter;
import id.brevet.web.Bundles;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Writes purchases into a sheet, for accounting elsewhere. */
@ApplicationScoped
class PurchaseExport {

    /** Long enough for a download over a slow line. */
    private static final int TIMEOUT_SECONDS = 600;

    static final String NAME = "tagihan.xlsx";

    @Inject
    ExportReport report;

    @Inject
    Bundles bundles;

    @Inject
    Clock clock;

    void write(PurchaseFilter filter, OutputStream out) {
        var words = new ExportColumn.Words(
                bundles.in(DeskMessages.class), bundles.in(PurchaseMessages.class), bundles.in(AccountMessages.class));
        QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).run(() -> write(filter, words, out));
    }

    private void write(PurchaseFilter filter, ExportColumn.Words words, OutputStream out) {
        var now = clock.instant();
        var columns = Arrays.stream(ExportColumn.values())
                .map(it -> new SheetWriter.Column(words.desk().column(it), it.width))
                .toList();
        try {
            SheetWriter.write(
                    out,
                    words.purchase().bills(),
                    columns,
                    report.purchases(filter, now).map(it -> row(it, now, words)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Object> row(Purchase it, Instant now, ExportColumn.Words words) {
        return Arrays.asList(Arrays.stream(ExportColumn.values())
                .map(column -> column.cell(it, now, words))
                .toArray());
    }
}
