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

/** Number formats of a workbook: a number is shown as a date, with leading zeros, or plainly. */
final class XlsxFormats extends DefaultHandler {

    /** Effect of one format on a number. */
    private record Format(boolean day, int digits) {}

    private static final Format PLAIN = new Format(false, 0);

    /** Limit of Excel. */
    private static final int MOST = 65_536;

    private static final int LONGEST_CODE = 255;
    private static final int LONGEST_NUMBER = 40;

    /** Precision of Excel; further digits are rounding errors of binary fractions. */
    private static final MathContext PRECISION = new MathContext(15);

    private static final double END_OF_YEAR_9999 = 2_958_466;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Format> formats = new ArrayList<>();
    private final boolean since1904;
    private boolean inCellFormats;

    XlsxFormats(boolean since1904) {
        this.since1904 = since1904;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        if (codes.size() > MOST || formats.size() > MOST) {
            throw Refusal.invalid("sheet_too_large");
        }
        if (name.equals("numFmt")) {
            var code = XlsxParts.value(attributes, "formatCode");
            codes.put(number(attributes), code == null || code.length() > LONGEST_CODE ? "General" : code);
        } else if (name.equals("cellXfs")) {
            inCellFormats = true;
        } else if (name.equals("xf") && inCellFormats) {
            formats.add(formatOf(number(attributes)));
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        if (name.equals("cellXfs")) {
            throw new XlsxParts.StopParsing();
        }
    }

    private static int number(Attributes attributes) {
        var id = XlsxParts.value(attributes, "numFmtId");
        return id == null ? 0 : Integer.parseInt(id);
    }

    private Format formatOf(int id) {
        var code = codes.getOrDefault(id, "");
        if (DateUtil.isADateFormat(id, code)) {
            return new Format(true, 0);
        }
        return code.matches("0{2,20}") ? new Format(false, code.length()) : PLAIN;
    }

    String display(String value, @Nullable String style) {
        if (value.isEmpty() || value.length() > LONGEST_NUMBER) {
            return value;
        }
        var index = style == null ? 0 : Integer.parseInt(style);
        var format = index < formats.size() ? formats.get(index) : PLAIN;
        var number = Double.parseDouble(value);
        if (format.day && number >= 0 && number < END_OF_YEAR_9999) {
            return day(number);
        }
        var plain = value.matches("-?\\d+") || !Double.isFinite(number) ? value : plain(number);
        return plain.matches("\\d+") ? "0".repeat(Math.max(0, format.digits - plain.length())) + plain : plain;
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
