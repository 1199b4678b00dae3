package id.brevet.account;

/** The version of the text at {@code /privasi}, which is stored with every consent. */
public final class PrivacyPolicy {

    /** The month in which the text last changed its meaning. */
    public static final String VERSION = "2026-11";

    private PrivacyPolicy() {}
}
