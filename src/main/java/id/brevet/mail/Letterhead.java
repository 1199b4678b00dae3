package id.brevet.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Whose name stands on every letter. */
@Named
@ApplicationScoped
public class Letterhead {

    public String name() {
        return "Brevet";
    }
}
