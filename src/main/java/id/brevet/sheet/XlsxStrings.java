package id.brevet.sheet;

import id.brevet.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Shared strings of a workbook. */
final class XlsxStrings extends DefaultHandler {

    private static final int MOST = 500_000;
    private static final long MOST_CHARACTERS = 16L << 20;

    /** Excel's escape for characters that XML cannot hold. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> strings = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final int longest;
    private long characters;
    private boolean reading;
    private boolean inPhonetics;

    XlsxStrings(SheetLimits limits) {
        longest = limits.characters();
    }

    String at(String index) {
        return strings.get(Integer.parseInt(index.strip()));
    }

    /** Text of a cell, unescaped and without blanks around it. */
    static String cleaned(String text) {
        var unescaped = text.contains("_x") ? ESCAPED.matcher(text).replaceAll(it -> character(it.group(1))) : text;
        int from = 0;
        int to = unescaped.length();
        while (from < to && blank(unescaped.charAt(from))) {
            from++;
        }
        while (from < to && blank(unescaped.charAt(to - 1))) {
            to--;
        }
        return unescaped.substring(from, to);
    }

    /** Empty for control characters and surrogates, which no text may hold. */
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
            case "rPh" -> inPhonetics = true;
            case "t" -> reading = !inPhonetics;
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
            case "rPh" -> inPhonetics = false;
            case "si" -> add(text.toString());
            default -> {}
        }
    }

    private void add(String one) {
        characters += one.length();
        if (strings.size() == MOST || characters > MOST_CHARACTERS) {
            throw Refusal.invalid("sheet_too_large");
        }
        strings.add(one);
    }
}
