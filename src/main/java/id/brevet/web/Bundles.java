package id.brevet.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** Message bundles in the language of this request, for texts that Java hands to a page. */
@RequestScoped
public class Bundles {

    @Inject
    Language language;

    public <T> T in(Class<T> bundle) {
        return in(bundle, language.locale());
    }

    /** Bundle in the recipient's language, which need not be that of this request. */
    public <T> T in(Class<T> bundle, Locale locale) {
        return locale.equals(Language.INDONESIAN)
                ? MessageBundles.get(bundle)
                : MessageBundles.get(bundle, Localized.Literal.of(locale.toLanguageTag()));
    }
}
