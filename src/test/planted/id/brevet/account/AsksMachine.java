package id.brevet.account;

import java.time.Instant;

class AsksMachine {

    Instant now() {
        return Instant.now();
    }
}
