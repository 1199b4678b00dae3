package id.brevet.upload;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Pattern;

/** Cleans the name that a sender gave to a file. */
class FileName {

    private static final int LONGEST = 100;

    /** Control characters, invisible and direction-changing ones, and those with a meaning in paths and headers. */
    private static final Pattern UNSAFE =
            Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\u2028\\u2029\\ufffd\"*:<>?|;%&#$`'~^{}\\[\\]]+");

    private static final Pattern HEADER_SAFE = Pattern.compile("[A-Za-z0-9!._ ()+=,@-]");

    private FileName() {}

    /** Last part of the path, with an extension that fits the type. */
    static String of(String given, FileType type) {
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var stem = last.contains(".") ? last.substring(0, last.lastIndexOf('.')) : last;
        var clean = UNSAFE.matcher(stem).replaceAll("_").replaceAll("\\s+", " ").replaceAll("^[. ]+|[. ]+$", "");
        var end = Math.min(LONGEST, clean.codePointCount(0, clean.length()));
        var cut = clean.substring(0, clean.offsetByCodePoints(0, end));
        return (cut.isEmpty() ? "berkas" : cut) + type.extensionLike(last);
    }

    /** Content-Disposition of RFC 6266: the name in ASCII for old browsers, and whole for others. */
    static String contentDisposition(String disposition, String name) {
        var plain = new StringBuilder();
        var whole = new StringBuilder();
        name.codePoints().mapToObj(Character::toString).forEach(it -> {
            var simple = HEADER_SAFE.matcher(it).matches();
            plain.append(simple ? it : "_");
            whole.append(it.matches("[A-Za-z0-9._-]") ? it : percent(it));
        });
        return "%s; filename=\"%s\"; filename*=UTF-8''%s".formatted(disposition, plain, whole);
    }

    private static String percent(String character) {
        var all = new StringBuilder();
        for (var each : character.getBytes(UTF_8)) {
            all.append("%%%02X".formatted(each));
        }
        return all.toString();
    }
}
