package id.brevet.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Set;

/** Language of a page: Indonesian, unless the visitor has chosen English. */
@Named
@RequestScoped
public class Language {

    public static final String COOKIE = "bahasa";
    public static final Locale INDONESIAN = Locale.forLanguageTag("id");

    /** Event of a visitor who chooses a language. */
    public record Chosen(Locale locale) {}

    private static final Set<String> SUPPORTED = Set.of("id", "en");

    @Inject
    CurrentVertxRequest current;

    public static boolean supported(String tag) {
        return SUPPORTED.contains(tag);
    }

    public String tag() {
        return locale().getLanguage();
    }

    /** Indonesian for the API, whatever the browser has chosen, and for background work. */
    public Locale locale() {
        var http = current.getCurrent();
        if (http == null || Dialect.of(http.request().path()) == Dialect.API) {
            return INDONESIAN;
        }
        var chosen = http.request().getCookie(COOKIE);
        return chosen != null && supported(chosen.getValue()) ? Locale.forLanguageTag(chosen.getValue()) : INDONESIAN;
    }

    static class InTemplates {

        void setLocale(@Observes EngineBuilder qute, Language language) {
            qute.addTemplateInstanceInitializer(page -> {
                if (page.getAttribute(TemplateInstance.LOCALE) == null && inRequest()) {
                    page.setLocale(language.locale());
                }
            });
        }

        private static boolean inRequest() {
            return Arc.container().requestContext().isActive();
        }
    }
}
