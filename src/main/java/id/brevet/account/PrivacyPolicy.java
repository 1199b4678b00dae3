package id.brevet.account;

/** Which text of /privasi is in force; whoever agrees, agrees to this one. */
public class PrivacyPolicy {

    public static final String VERSION = "2026-11";

    private PrivacyPolicy() {}
}
