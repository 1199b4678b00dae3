package id.brevet.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** A bundle's texts in the language of this request, for words that Java hands to a page. */
@RequestScoped
public class Bundles {

    @Inject
    Language language;

    public <T> T in(Class<T> bundle) {
        return in(bundle, language.locale());
    }

    /** For whoever is written to, whatever language the one who causes it has chosen. */
    public <T> T in(Class<T> bundle, Locale locale) {
        return locale.equals(Language.INDONESIAN)
                ? MessageBundles.get(bundle)
                : MessageBundles.get(bundle, Localized.Literal.of(locale.toLanguageTag()));
    }
}
