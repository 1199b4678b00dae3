package id.brevet.statement;

import id.brevet.shared.Refusal;
import id.brevet.sheet.CellFault;
import id.brevet.sheet.CsvReader;
import id.brevet.sheet.Sheet;
import id.brevet.sheet.SheetLimits;
import id.brevet.sheet.SheetReader;
import id.brevet.upload.ReceivedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads a statement row by row, and collects the faults; with any fault the whole cannot be used. */
final class StatementReader implements Consumer<Sheet.Row> {

    /** Room for the lines, and for the rows that banks write above and below them. */
    static final SheetLimits LIMITS = new SheetLimits(20_100, 60, 2_000);

    private static final int MAX_LINES = 20_000;
    private static final int MAX_FAULTS = 100;

    /** Banks write data of the account above the headings. */
    private static final int MAX_ROWS_ABOVE_HEADINGS = 30;

    private static final int MAX_WORDS_LENGTH = 500;
    private static final int MAX_REFERENCE_LENGTH = 100;

    private final List<StatementColumns> layouts;
    private final Consumer<StatementLine> lineConsumer;
    private final UnaryOperator<String> sentence;
    private final List<CellFault> faults = new ArrayList<>();

    private @Nullable Map<StatementColumn, Integer> positions;
    private List<String> widest = List.of();
    private int width;
    private int rowsAboveHeadings;
    private int lines;

    private StatementReader(
            List<StatementColumns> layouts, Consumer<StatementLine> lineConsumer, UnaryOperator<String> sentence) {
        this.layouts = layouts;
        this.lineConsumer = lineConsumer;
        this.sentence = sentence;
    }

    /** The faults; a statement without any can be used. */
    static List<CellFault> read(
            ReceivedFile file,
            List<StatementColumns> layouts,
            Consumer<StatementLine> lineConsumer,
            UnaryOperator<String> sentence) {
        var reader = new StatementReader(layouts, lineConsumer, sentence);
        if (file.name().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            SheetReader.forEachRow(file.file(), LIMITS, reader);
        } else {
            CsvReader.forEachRow(file.file(), LIMITS, reader);
        }
        if (reader.positions == null && !reader.widest.isEmpty()) {
            throw reader.unknownHeadings();
        }
        if (reader.lines == 0 && reader.faults.isEmpty()) {
            throw Refusal.invalid("statement_empty");
        }
        return reader.faults;
    }

    @Override
    public void accept(Sheet.Row row) {
        if (positions == null) {
            findHeadings(row.cells());
            return;
        }
        if (row.cells().stream().skip(width).anyMatch(it -> !it.isEmpty())) {
            addFault(row, "-", "statement_wide");
            return;
        }
        readLine(row);
    }

    private void findHeadings(List<String> cells) {
        positions = layouts.stream()
                .filter(it -> it.matches(cells))
                .findFirst()
                .map(it -> it.positions(cells))
                .orElse(null);
        width = cells.size();
        var named = cells.stream().filter(it -> !it.isEmpty()).toList();
        widest = named.size() > widest.size() ? named : widest;
        if (positions == null && ++rowsAboveHeadings == MAX_ROWS_ABOVE_HEADINGS) {
            throw unknownHeadings();
        }
    }

    private Refusal unknownHeadings() {
        var mapped = layouts.size() == 1 && !layouts.get(0).sufficient();
        return Refusal.invalid(mapped ? "mapping_incomplete" : "mapping_needed", Map.of("columns", widest));
    }

    private void readLine(Sheet.Row row) {
        var in = amount(row, StatementColumn.MASUK);
        var out = amount(row, StatementColumn.KELUAR);
        var both = amount(row, StatementColumn.JUMLAH);
        var balance = amount(row, StatementColumn.SALDO);
        var day = cell(row, StatementColumn.TANGGAL);
        if (in.isEmpty() || out.isEmpty() || both.isEmpty() || balance.isEmpty()) {
            return;
        }
        if (in.get() != 0 && out.get() != 0) {
            addFault(row, "masuk", "statement_both_ways");
            return;
        }
        var amount = in.get() - Math.abs(out.get()) + (in.get() == 0 && out.get() == 0 ? both.get() : 0);
        if (amount == 0 && (day.isEmpty() || balance.get() != 0)) {
            return;
        }
        var at = BankDay.read(day);
        if (at.isEmpty() || amount == 0) {
            addFault(row, at.isEmpty() ? "tanggal" : "masuk", at.isEmpty() ? "statement_day" : "statement_no_amount");
            return;
        }
        addLine(row, at.get(), amount, cell(row, StatementColumn.SALDO).isEmpty() ? null : balance.get());
    }

    private void addLine(Sheet.Row row, BankDay at, long amount, @Nullable Long balance) {
        if (++lines > MAX_LINES) {
            throw Refusal.invalid("sheet_too_large");
        }
        lineConsumer.accept(new StatementLine(
                row.number(),
                at.day(),
                at.time(),
                shortened(cell(row, StatementColumn.KETERANGAN), MAX_WORDS_LENGTH),
                reference(cell(row, StatementColumn.REFERENSI)),
                amount,
                balance));
    }

    /** An empty cell counts as 0; a text that is no amount is a fault. */
    private Optional<Long> amount(Sheet.Row row, StatementColumn column) {
        var cell = cell(row, column);
        if (cell.isEmpty() || cell.equals("-")) {
            return Optional.of(0L);
        }
        var amount = BankAmount.read(column == StatementColumn.JUMLAH ? withSide(row, cell) : cell);
        if (amount.isEmpty()) {
            addFault(row, column.wire(), "statement_amount");
        }
        return amount;
    }

    /** Some banks write into a separate cell whether money came or went. */
    private String withSide(Sheet.Row row, String amount) {
        var cells = row.cells();
        return IntStream.range(0, cells.size())
                .filter(it -> positions != null && !positions.containsValue(it))
                .mapToObj(cells::get)
                .filter(it -> BankAmount.isSide(it) && !BankAmount.hasSide(amount))
                .findFirst()
                .map(it -> amount + " " + it)
                .orElse(amount);
    }

    private String cell(Sheet.Row row, StatementColumn column) {
        var at = positions == null ? null : positions.get(column);
        return at == null || at >= row.cells().size() ? "" : row.cells().get(at);
    }

    /** Some banks write zeros or a dash where there is no reference. */
    private static @Nullable String reference(String cell) {
        return cell.matches("[0\\W_]*") ? null : shortened(cell, MAX_REFERENCE_LENGTH);
    }

    private static String shortened(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }

    private void addFault(Sheet.Row row, String column, String code) {
        if (faults.size() < MAX_FAULTS) {
            faults.add(new CellFault(row.number(), column, sentence.apply(code)));
        }
    }
}
