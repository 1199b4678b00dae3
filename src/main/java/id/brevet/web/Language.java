package id.brevet.web;

import io.quarkus.qute.EngineBuilder;
import io.vertx.core.http.HttpServerRequest;
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

    private static final Set<String> SPOKEN = Set.of("id", "en");

    @Inject
    HttpServerRequest request;

    public static boolean spoken(String tag) {
        return SPOKEN.contains(tag);
    }

    public String tag() {
        var chosen = request.getCookie(COOKIE);
        return chosen != null && spoken(chosen.getValue()) ? chosen.getValue() : INDONESIAN.getLanguage();
    }

    /** The API speaks Indonesian whatever the browser has chosen. */
    public Locale locale() {
        return Dialect.of(request.path()) == Dialect.API ? INDONESIAN : Locale.forLanguageTag(tag());
    }

    static class InTemplates {

        void speak(@Observes EngineBuilder qute, Language language) {
            qute.addTemplateInstanceInitializer(page -> {
                if (page.getAttribute("locale") == null
                        && io.quarkus.arc.Arc.container().requestContext().isActive()) {
                    page.setLocale(language.locale());
                }
            });
        }
    }
}
