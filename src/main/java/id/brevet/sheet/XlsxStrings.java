package id.brevet.sheet;

import id.brevet.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that the cells of a workbook share. */
final class XlsxStrings extends DefaultHandler {

    private static final int MOST = 500_000;
    private static final long MOST_CHARACTERS = 16L << 20;

    /** How Excel writes what XML cannot hold. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final int longest;
    private long characters;
    private boolean reading;
    private boolean spelling;

    XlsxStrings(SheetLimits limits) {
        longest = limits.characters();
    }

    String at(String index) {
        return texts.get(Integer.parseInt(index.strip()));
    }

    /** What a cell says, without the blanks around it that nobody sees. */
    static String seen(String text) {
        var written = text.contains("_x") ? ESCAPED.matcher(text).replaceAll(it -> character(it.group(1))) : text;
        int from = 0;
        int to = written.length();
        while (from < to && blank(written.charAt(from))) {
            from++;
        }
        while (from < to && blank(written.charAt(to - 1))) {
            to--;
        }
        return written.substring(from, to);
    }

    /** What no text may hold is left out, whichever way it was written. */
    private static String character(String hex) {
        var it = (char) Integer.parseInt(hex, 16);
        return (Character.isISOControl(it) && it != '\n' && it != '\t') || Character.isSurrogate(it)
                ? ""
                : Matcher.quoteReplacement(String.valueOf(it));
    }

    private static boolean blank(char it) {
        return Character.isWhitespace(it) || Character.isSpaceChar(it);
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "rPh" -> spelling = true;
            case "t" -> reading = !spelling;
            default -> {}
        }
    }

    /** A text that is too long is kept just long enough to be refused where a cell shows it. */
    @Override
    public void characters(char[] letters, int start, int length) {
        if (reading) {
            text.append(letters, start, Math.min(length, longest + 1 - Math.min(text.length(), longest + 1)));
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        switch (name) {
            case "t" -> reading = false;
            case "rPh" -> spelling = false;
            case "si" -> keep(text.toString());
            default -> {}
        }
    }

    private void keep(String one) {
        characters += one.length();
        if (texts.size() == MOST || characters > MOST_CHARACTERS) {
            throw Refusal.invalid("sheet_too_large");
        }
        texts.add(one);
    }
}
