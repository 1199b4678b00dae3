package id.brevet.catalogue;

import id.brevet.shared.Refusal;
import id.brevet.web.FormValidation;
import id.brevet.web.Problems;

/** What is said on the page when a deed of the office's was refused. */
final class RefusedEdit {

    private RefusedEdit() {}

    /** That somebody was quicker the page itself tells. */
    static Problems problems(Refusal no, FormValidation inspector) {
        return switch (no.code()) {
            case "stale_write" -> Problems.NONE;
            case "quota_below_seats" -> inspector.because(no, "quota");
            default -> inspector.because(no, "");
        };
    }
}
