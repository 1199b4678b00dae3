package id.brevet.sheet;

import id.brevet.shared.Refusal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** How the numbers of a workbook look to people: as days, with leading zeros, or plainly written out. */
final class XlsxFormats extends DefaultHandler {

    /** What one format does to a number. */
    private record Look(boolean day, int digits) {}

    private static final Look PLAIN = new Look(false, 0);

    /** Excel allows no more. */
    private static final int MOST = 65_536;

    private static final int LONGEST_CODE = 255;
    private static final int LONGEST_NUMBER = 40;

    /** Excel's own: numbers carry fifteen digits, the rest is the noise of halves of halves. */
    private static final MathContext PRECISION = new MathContext(15);

    private static final double END_OF_YEAR_9999 = 2_958_466;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Look> looks = new ArrayList<>();
    private final boolean since1904;
    private boolean cells;

    XlsxFormats(boolean since1904) {
        this.since1904 = since1904;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        if (codes.size() > MOST || looks.size() > MOST) {
            throw Refusal.invalid("sheet_too_large");
        }
        if (name.equals("numFmt")) {
            var code = XlsxParts.value(attributes, "formatCode");
            codes.put(number(attributes), code == null || code.length() > LONGEST_CODE ? "General" : code);
        } else if (name.equals("cellXfs")) {
            cells = true;
        } else if (name.equals("xf") && cells) {
            looks.add(look(number(attributes)));
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        if (name.equals("cellXfs")) {
            throw new XlsxParts.Enough();
        }
    }

    private static int number(Attributes attributes) {
        var id = XlsxParts.value(attributes, "numFmtId");
        return id == null ? 0 : Integer.parseInt(id);
    }

    private Look look(int format) {
        var code = codes.getOrDefault(format, "");
        if (DateUtil.isADateFormat(format, code)) {
            return new Look(true, 0);
        }
        return code.matches("0{2,20}") ? new Look(false, code.length()) : PLAIN;
    }

    String shown(String value, @Nullable String style) {
        if (value.isEmpty() || value.length() > LONGEST_NUMBER) {
            return value;
        }
        var index = style == null ? 0 : Integer.parseInt(style);
        var look = index < looks.size() ? looks.get(index) : PLAIN;
        var number = Double.parseDouble(value);
        if (look.day && number >= 0 && number < END_OF_YEAR_9999) {
            return day(number);
        }
        var plain = value.matches("-?\\d+") || !Double.isFinite(number) ? value : plain(number);
        return plain.matches("\\d+") ? "0".repeat(Math.max(0, look.digits - plain.length())) + plain : plain;
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).round(PRECISION).stripTrailingZeros().toPlainString();
    }

    private String day(double number) {
        var at = DateUtil.getLocalDateTime(number, since1904, true);
        if (number < 1) {
            return MINUTE.format(at);
        }
        return at.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? at.toLocalDate().toString()
                : at.toLocalDate() + " " + MINUTE.format(at);
    }
}
