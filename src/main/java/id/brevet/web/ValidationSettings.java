package id.brevet.web;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.ClockProvider;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Locale;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolver;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolverContext;

/** Language and clock of form validation. */
@Singleton
class ValidationSettings implements LocaleResolver, ClockProvider {

    @Inject
    Language language;

    /** Looked up late, because the validator is made before the settings that the clock depends on are known. */
    @Inject
    Instance<Clock> clock;

    @Override
    public Locale resolve(LocaleResolverContext context) {
        return language.locale();
    }

    @Override
    public Clock getClock() {
        InstantSource now = () -> clock.get().instant();
        return now.withZone(Format.CENTRE);
    }
}
