package id.brevet.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Takes files in, knows whose they are, and throws them away; always in the caller's transaction. */
@ApplicationScoped
public class Storekeeper {

    /** Keeps the file, as what it really is, and tells its address; what is rolled back was never kept. */
    public String keep(UUID owner, Kind kind, String location, Arrival arrival) {
        throw new UnsupportedOperationException("%s %s %s %s".formatted(owner, kind, location, arrival));
    }

    /** Whether this person has brought this file: nobody may name another's in what they send. */
    public boolean belongs(String address, UUID owner) {
        throw new UnsupportedOperationException(address + owner);
    }

    /** Throws a file away that a thing no longer refers to, unless something else still does. */
    public void discard(String address) {
        throw new UnsupportedOperationException(address);
    }
}
