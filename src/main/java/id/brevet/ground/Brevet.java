package id.brevet.ground;

import io.quarkus.arc.All;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import jakarta.inject.Inject;
import java.util.List;

/** The product as a process: it runs until it is told to stop, and first says where it is to be found. */
@QuarkusMain
public class Brevet implements QuarkusApplication {

    /** Something worth telling whoever has just started the product. */
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
