package id.brevet.sheet;

import id.brevet.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Parses the rows of a sheet and refuses it when a limit is exceeded; of formulas it reads the last result. */
final class XlsxRows extends DefaultHandler {

    /** Empty rows take no memory, but time to parse. */
    private static final int MOST_EMPTY = 10_000;

    private final List<String> cells = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private final SheetLimits limits;
    private final XlsxStrings strings;
    private final XlsxFormats formats;
    private final Consumer<Sheet.Row> consumer;

    private int parsed;
    private int number;
    private int column;
    private String type = "n";
    private @Nullable String style;
    private boolean inCell;
    private boolean reading;
    private boolean inPhonetics;

    XlsxRows(SheetLimits limits, XlsxStrings strings, XlsxFormats formats, Consumer<Sheet.Row> consumer) {
        this.limits = limits;
        this.strings = strings;
        this.formats = formats;
        this.consumer = consumer;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "row" -> openRow(XlsxParts.value(attributes, "r"));
            case "c" -> openCell(attributes);
            case "rPh" -> inPhonetics = true;
            case "v", "t" -> reading = inCell && !inPhonetics;
            default -> {}
        }
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        if (reading) {
            value.append(letters, start, length);
            refuseIf(value.length() > limits.characters());
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        switch (name) {
            case "v", "t" -> reading = false;
            case "rPh" -> inPhonetics = false;
            case "c" -> closeCell();
            case "row" -> closeRow();
            case "sheetData" -> throw new XlsxParts.StopParsing();
            default -> {}
        }
    }

    private void openRow(@Nullable String at) {
        refuseIf(++parsed > limits.rows() + MOST_EMPTY);
        number = at == null ? number + 1 : Integer.parseInt(at);
        column = -1;
        cells.clear();
    }

    private void openCell(Attributes attributes) {
        var reference = XlsxParts.value(attributes, "r");
        column = reference == null ? column + 1 : column(reference);
        var kind = XlsxParts.value(attributes, "t");
        type = kind == null ? "n" : kind;
        style = XlsxParts.value(attributes, "s");
        value.setLength(0);
        inCell = true;
    }

    private void closeCell() {
        inCell = false;
        var shown = XlsxStrings.cleaned(display(value.toString()));
        if (shown.isEmpty()) {
            return;
        }
        refuseIf(column >= limits.columns() || shown.length() > limits.characters());
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, shown);
    }

    private String display(String raw) {
        if (raw.isEmpty()) {
            return raw;
        }
        return switch (type) {
            case "s" -> strings.at(raw);
            case "n" -> formats.display(raw.strip(), style);
            case "b" -> raw.strip().equals("1") ? "TRUE" : "FALSE";
            case "d" -> raw.strip().replaceFirst("T00:00(:00(\\.0+)?)?Z?$", "");
            default -> raw;
        };
    }

    private void closeRow() {
        if (!cells.isEmpty()) {
            consumer.accept(new Sheet.Row(number, List.copyOf(cells)));
        }
    }

    /** Index of the column, from 0: {@code AB12} is in column 27. */
    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = Math.addExact(Math.multiplyExact(column, 26), reference.charAt(i) - 'A' + 1);
        }
        return column - 1;
    }

    private static void refuseIf(boolean tooMuch) {
        if (tooMuch) {
            throw Refusal.invalid("sheet_too_large");
        }
    }
}
