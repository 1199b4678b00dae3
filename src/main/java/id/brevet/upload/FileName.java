package id.brevet.upload;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Pattern;

/** What somebody calls a file, made fit to be said again. */
class FileName {

    private static final int LONGEST = 100;

    /** Neither folders, nor what cannot be seen, nor what turns the writing round. */
    private static final Pattern UNSPEAKABLE =
            Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\u2028\\u2029\\ufffd\"*:<>?|;%&#$`'~^{}\\[\\]]+");

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9!._ ()+=,@-]");

    private FileName() {}

    /** The last part of the name, ending as files of this type do. */
    static String of(String given, FileType type) {
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var stem = last.contains(".") ? last.substring(0, last.lastIndexOf('.')) : last;
        var clean = UNSPEAKABLE
                .matcher(stem)
                .replaceAll("_")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        var end = Math.min(LONGEST, clean.codePointCount(0, clean.length()));
        var cut = clean.substring(0, clean.offsetByCodePoints(0, end));
        return (cut.isEmpty() ? "berkas" : cut) + type.extensionLike(last);
    }

    /** As RFC 6266 wants it: for old programs without what they would not understand, for others whole. */
    static String disposition(String how, String name) {
        var plain = new StringBuilder();
        var whole = new StringBuilder();
        name.codePoints().mapToObj(Character::toString).forEach(it -> {
            var simple = PLAIN.matcher(it).matches();
            plain.append(simple ? it : "_");
            whole.append(it.matches("[A-Za-z0-9._-]") ? it : percent(it));
        });
        return "%s; filename=\"%s\"; filename*=UTF-8''%s".formatted(how, plain, whole);
    }

    private static String percent(String character) {
        var all = new StringBuilder();
        for (var each : character.getBytes(UTF_8)) {
            all.append("%%%02X".formatted(each));
        }
        return all.toString();
    }
}
