package id.brevet.notice;

import java.util.Locale;
import java.util.UUID;

/** Person who is told of an event, in their own language. */
public record Recipient(UUID id, String name, String email, Locale language) {

    /** The same person at another mailbox. */
    public Recipient at(String address) {
        return new Recipient(id, name, address, language);
    }
}
