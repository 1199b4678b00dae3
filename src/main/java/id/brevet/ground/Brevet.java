package id.brevet.ground;

import io.quarkus.arc.All;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import jakarta.inject.Inject;
import java.util.List;

/** Main class: prints the address and the greetings, then runs until it is stopped. */
@QuarkusMain
public class Brevet implements QuarkusApplication {

    /** Text that a feature prints after the start. */
    public interface Greeting {
        String text();
    }

    @Inject
    Setup setup;

    @Inject
    @All
    List<Greeting> greetings;

    @Override
    @SuppressWarnings("SystemOut")
    public int run(String... args) {
        System.out.println("\nBrevet: " + setup.baseUrl());
        greetings.forEach(it -> System.out.println(it.text()));
        Quarkus.waitForExit();
        return 0;
    }
}
