package id.brevet.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.net.URLEncoder;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Formats amounts, days and times for pages; the browser never does. */
@TemplateExtension
public class Format {

    /** Time zone of the centre. */
    public static final ZoneId CENTRE = ZoneId.of("Asia/Jakarta");

    private Format() {}

    /** {@code Rp1.250.000}, in either language: it is Indonesian money. */
    public static String rupiah(long amount) {
        var digits =
                NumberFormat.getIntegerInstance(Locale.forLanguageTag("id-ID")).format(Math.abs(amount));
        return (amount < 0 ? "-Rp" : "Rp") + digits;
    }

    /** {@code 20 November 2026} */
    public static String day(LocalDate day, @TemplateAttribute("locale") Object locale) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", localeOf(locale)).format(day);
    }

    /** {@code 20 November 2026}, in the time zone of the centre. */
    public static String day(Instant at, @TemplateAttribute("locale") Object locale) {
        return day(at.atZone(CENTRE).toLocalDate(), locale);
    }

    /** {@code 20}, the day of the month. */
    public static String dayNumber(Instant at) {
        return String.valueOf(at.atZone(CENTRE).getDayOfMonth());
    }

    /** {@code Nov} */
    public static String shortMonth(Instant at, @TemplateAttribute("locale") Object locale) {
        return DateTimeFormatter.ofPattern("MMM", localeOf(locale)).format(at.atZone(CENTRE));
    }

    /** {@code 17.00 WIB} */
    public static String time(Instant at, @TemplateAttribute("locale") Object locale) {
        var pattern = localeOf(locale).getLanguage().equals("id") ? "HH.mm 'WIB'" : "HH:mm 'WIB'";
        return DateTimeFormatter.ofPattern(pattern, localeOf(locale)).format(at.atZone(CENTRE));
    }

    /** {@code 18.00}, an hour of any day at the centre. */
    public static String time(LocalTime at, @TemplateAttribute("locale") Object locale) {
        var pattern = localeOf(locale).getLanguage().equals("id") ? "HH.mm" : "HH:mm";
        return DateTimeFormatter.ofPattern(pattern, localeOf(locale)).format(at);
    }

    /** {@code 20 November 2026, 17.00 WIB} */
    public static String moment(Instant at, @TemplateAttribute("locale") Object locale) {
        return day(at, locale) + ", " + time(at, locale);
    }

    /** Sentence for an action of the audit trail. */
    public static String deed(String action, @TemplateAttribute("locale") Object locale) {
        return Phrases.DEEDS.sentenceOrWord(action, localeOf(locale));
    }

    /** Sentence for the name of a background job. */
    public static String task(String name, @TemplateAttribute("locale") Object locale) {
        return Phrases.TASKS.sentenceOrWord(name, localeOf(locale));
    }

    /** WhatsApp link that begins a message with this text; Indonesian numbers may begin with 8, 0, 62 or +62. */
    public static String wa(String phone, String text) {
        var digits = phone.replaceAll("\\D", "");
        var number = phone.strip().startsWith("+") ? digits : digits.replaceFirst("^(62|0|(?=8))", "62");
        return "https://wa.me/%s?text=%s"
                .formatted(number, URLEncoder.encode(text, UTF_8).replace("+", "%20"));
    }

    private static Locale localeOf(Object locale) {
        return locale instanceof Locale chosen ? chosen : Language.INDONESIAN;
    }
}
