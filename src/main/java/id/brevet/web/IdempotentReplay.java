package id.brevet.web;

import com.fasterxml.jackson.databind.JsonNode;

/** It has been done before: this is what was answered then. */
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
