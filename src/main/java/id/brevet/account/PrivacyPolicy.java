package id.brevet.account;

/** What people agree to when they join: the text stands at {@code /privasi}, and its version beside their consent. */
public final class PrivacyPolicy {

    /** The month in which the text last changed in what it means; to be moved on with every such change. */
    public static final String VERSION = "2026-11";

    private PrivacyPolicy() {}
}
