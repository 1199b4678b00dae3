package id.brevet.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Tells students what has become of what they wanted to buy. */
@ApplicationScoped
public class Messenger {

    /** What to pay, where and until when. */
    void ordered(Purchase purchase) {}

    void reminded(Purchase purchase) {}

    void expired(Purchase purchase) {}

    void rejected(Purchase purchase, String reason) {}

    void askedAgain(Purchase purchase, String reason) {}

    void canceled(Purchase purchase, @Nullable String reason) {}

    /** The letter with the receipt is another's; here only the bell rings. */
    void accepted(Purchase purchase) {}
}
