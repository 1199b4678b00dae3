package id.brevet.catalogue;

import id.brevet.shared.Refusal;
import id.brevet.web.FormValidation;
import id.brevet.web.Problems;

/** Turns the refusal of a change into the problems that its page shows. */
final class RefusedEdit {

    private RefusedEdit() {}

    /** A stale write has a notice of its own on the page. */
    static Problems problems(Refusal no, FormValidation validation) {
        return switch (no.code()) {
            case "stale_write" -> Problems.NONE;
            case "quota_below_seats" -> validation.problemsOf(no, "quota");
            default -> validation.problemsOf(no, "");
        };
    }
}
