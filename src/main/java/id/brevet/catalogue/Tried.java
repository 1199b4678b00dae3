package id.brevet.catalogue;

import id.brevet.shared.Refusal;
import id.brevet.web.Inspector;
import id.brevet.web.Problems;

/** What is said on the page when a deed of the office's was refused. */
final class Tried {

    private Tried() {}

    /** That somebody was quicker the page itself tells; how many things hang on something is no field of a form. */
    static Problems problems(Refusal no, Inspector inspector) {
        return switch (no.code()) {
            case "stale_write" -> Problems.NONE;
            case "quota_below_seats" -> inspector.because(no, "quota");
            case "validation_failed" -> inspector.because(no, "");
            default -> Problems.NONE.with("", inspector.sentence(no.code()));
        };
    }
}
