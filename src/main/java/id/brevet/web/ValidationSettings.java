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

/** In which language, and at what time, a form is held against its rules. */
@Singleton
class ValidationSettings implements LocaleResolver, ClockProvider {

    @Inject
    Language language;

    /** Asked at every look, never before: rules are made ready before the settings are known that the clock depends on. */
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
