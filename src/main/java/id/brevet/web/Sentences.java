package id.brevet.web;

import java.util.Locale;
import java.util.ResourceBundle;

/** What is said to people for the stable word of a refusal. */
public class Sentences {

    private static final ResourceBundle.Control AS_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Sentences() {}

    public static String of(String code, Locale locale) {
        return ResourceBundle.getBundle("refusal", locale, Sentences.class.getClassLoader(), AS_ASKED)
                .getString(code);
    }
}
