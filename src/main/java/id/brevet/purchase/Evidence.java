package id.brevet.purchase;

import java.time.LocalDate;
import java.util.UUID;

/** Lines of bank statements, as far as a purchase needs to know of them: asked of whoever keeps them. */
public interface Evidence {

    /** Money that a line shows, on the bank's day. */
    record Shown(UUID mutation, UUID payment, long amount, LocalDate day) {}

    /** The line is nobody else's from now on; refused where it is somebody's already. */
    Shown take(UUID mutation, UUID payment);
}
