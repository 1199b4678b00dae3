package id.brevet.support;

import java.util.regex.Pattern;

/** The newest mail to an address, as its reader sees it. */
public record NewestMail(String subject, String text) {

    private static final Pattern CODE = Pattern.compile("(?m)^\\d{6}$");
    private static final Pattern TOKEN = Pattern.compile("token=([\\w-]+)");

    public static NewestMail to(String email) {
        var newest = " from mail where recipient = ? order by created_at desc, id desc limit 1";
        return new NewestMail(Sql.one("select subject" + newest, email), Sql.one("select text" + newest, email));
    }

    public String code() {
        return found(CODE, 0);
    }

    public String token() {
        return found(TOKEN, 1);
    }

    private String found(Pattern wanted, int group) {
        var matcher = wanted.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("No " + wanted + " in: " + text);
        }
        return matcher.group(group);
    }
}
