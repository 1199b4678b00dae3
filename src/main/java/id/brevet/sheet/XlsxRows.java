package id.brevet.sheet;

import id.brevet.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Walks through the rows of a sheet and stops at the first thing that is too much; of formulas it takes the last result. */
final class XlsxRows extends DefaultHandler {

    /** Rows that hold nothing cost nothing to keep, but time to walk through. */
    private static final int MOST_EMPTY = 10_000;

    private final List<String> cells = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private final SheetLimits limits;
    private final XlsxStrings texts;
    private final XlsxFormats formats;
    private final Consumer<Sheet.Row> taker;

    private int walked;
    private int number;
    private int column;
    private String type = "n";
    private @Nullable String style;
    private boolean inCell;
    private boolean reading;
    private boolean spelling;

    XlsxRows(SheetLimits limits, XlsxStrings texts, XlsxFormats formats, Consumer<Sheet.Row> taker) {
        this.limits = limits;
        this.texts = texts;
        this.formats = formats;
        this.taker = taker;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "row" -> openRow(XlsxParts.value(attributes, "r"));
            case "c" -> openCell(attributes);
            case "rPh" -> spelling = true;
            case "v", "t" -> reading = inCell && !spelling;
            default -> {}
        }
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        if (reading) {
            value.append(letters, start, length);
            refuse(value.length() > limits.characters());
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        switch (name) {
            case "v", "t" -> reading = false;
            case "rPh" -> spelling = false;
            case "c" -> closeCell();
            case "row" -> closeRow();
            case "sheetData" -> throw new XlsxParts.Enough();
            default -> {}
        }
    }

    private void openRow(@Nullable String at) {
        refuse(++walked > limits.rows() + MOST_EMPTY);
        number = at == null ? number + 1 : Integer.parseInt(at);
        column = -1;
        cells.clear();
    }

    private void openCell(Attributes attributes) {
        var place = XlsxParts.value(attributes, "r");
        column = place == null ? column + 1 : column(place);
        var kind = XlsxParts.value(attributes, "t");
        type = kind == null ? "n" : kind;
        style = XlsxParts.value(attributes, "s");
        value.setLength(0);
        inCell = true;
    }

    private void closeCell() {
        inCell = false;
        var shown = XlsxStrings.seen(shown(value.toString()));
        if (shown.isEmpty()) {
            return;
        }
        refuse(column >= limits.columns() || shown.length() > limits.characters());
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, shown);
    }

    private String shown(String raw) {
        if (raw.isEmpty()) {
            return raw;
        }
        return switch (type) {
            case "s" -> texts.at(raw);
            case "n" -> formats.shown(raw.strip(), style);
            case "b" -> raw.strip().equals("1") ? "TRUE" : "FALSE";
            case "d" -> raw.strip().replaceFirst("T00:00(:00(\\.0+)?)?Z?$", "");
            default -> raw;
        };
    }

    private void closeRow() {
        if (!cells.isEmpty()) {
            taker.accept(new Sheet.Row(number, List.copyOf(cells)));
        }
    }

    /** {@code AB12} stands in column 27, counted from none. */
    private static int column(String place) {
        int column = 0;
        for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
            column = Math.addExact(Math.multiplyExact(column, 26), place.charAt(i) - 'A' + 1);
        }
        return column - 1;
    }

    private static void refuse(boolean tooMuch) {
        if (tooMuch) {
            throw Refusal.invalid("sheet_too_large");
        }
    }
}
