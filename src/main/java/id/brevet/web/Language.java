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

/** The language a page is answered in: Indonesian, until somebody asks for English. */
@Named
@RequestScoped
public class Language {

    public static final String COOKIE = "bahasa";
    public static final Locale INDONESIAN = Locale.forLanguageTag("id");

    /** Somebody wants to be spoken to in another language from now on. */
    public record Chosen(Locale locale) {}

    private static final Set<String> SPOKEN = Set.of("id", "en");

    @Inject
    CurrentVertxRequest current;

    public static boolean spoken(String tag) {
        return SPOKEN.contains(tag);
    }

    public String tag() {
        return locale().getLanguage();
    }

    /** The API speaks Indonesian whatever the browser has chosen, and so does work that nobody is waiting for. */
    public Locale locale() {
        var http = current.getCurrent();
        if (http == null || Dialect.of(http.request().path()) == Dialect.API) {
            return INDONESIAN;
        }
        var chosen = http.request().getCookie(COOKIE);
        return chosen != null && spoken(chosen.getValue()) ? Locale.forLanguageTag(chosen.getValue()) : INDONESIAN;
    }

    static class InTemplates {

        void speak(@Observes EngineBuilder qute, Language language) {
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
