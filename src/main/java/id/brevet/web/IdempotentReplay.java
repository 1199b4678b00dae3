package id.brevet.web;

import com.fasterxml.jackson.databind.JsonNode;

/** Recorded answer to a request that was carried out before. */
class IdempotentReplay extends RuntimeException {

    private static final long serialVersionUID = 1;

    final int status;
    final transient JsonNode answer;

    IdempotentReplay(int status, JsonNode answer) {
        super("replayed", null, false, false);
        this.status = status;
        this.answer = answer;
    }
}
