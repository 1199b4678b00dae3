package id.brevet.home;

import id.brevet.shared.Role;
import id.brevet.web.Viewer;
import org.jspecify.annotations.Nullable;

/** The next step that a viewer can take about a batch. */
public enum NextStep {
    BUY,
    SIGN_IN,
    PAY,
    AWAIT_REVIEW,
    LEARN,
    CHOOSE_GROUP,
    SEND_PROOF,
    AWAIT_OFFICE,
    SEND_BETTER_PROOF,
    NOT_FOR_GROUP,
    AWAIT_PRICE,
    AWAIT_OPENING,
    AWAIT_SEAT,
    TOO_LATE,
    LOOK,
    RUN;

    static NextStep of(BatchCard card, @Nullable StudentBill bill, Viewer.@Nullable Person viewer) {
        if (bill != null) {
            return bill.step();
        }
        if (viewer != null && viewer.role() != Role.STUDENT) {
            return viewer.role() == Role.ADMIN ? RUN : LOOK;
        }
        return switch (card.availability()) {
            case OPEN -> viewer == null ? SIGN_IN : of(card);
            case SOON -> AWAIT_OPENING;
            case FULL -> AWAIT_SEAT;
            case CLOSED, RUNNING, FINISHED, ARCHIVED -> TOO_LATE;
        };
    }

    private static NextStep of(BatchCard card) {
        var buyer = card.prices().buyer();
        if (buyer == null) {
            return CHOOSE_GROUP;
        }
        return switch (buyer.standing()) {
            case WITHOUT_GROUP -> CHOOSE_GROUP;
            case PROOF_MISSING -> SEND_PROOF;
            case WAITING -> AWAIT_OFFICE;
            case REFUSED -> SEND_BETTER_PROOF;
            case VERIFIED -> {
                if (!card.batch().groupTypes().contains(buyer.group())) {
                    yield NOT_FOR_GROUP;
                }
                yield card.ownPrice() == null ? AWAIT_PRICE : BUY;
            }
        };
    }

    public boolean buys() {
        return this == BUY;
    }

    public boolean signsIn() {
        return this == SIGN_IN;
    }

    public boolean waits() {
        return this == AWAIT_OPENING;
    }

    public boolean runs() {
        return this == RUN;
    }

    /** Whether something in the profile is missing or not yet checked. */
    public boolean leadsToProfile() {
        return this == CHOOSE_GROUP || this == SEND_PROOF || this == AWAIT_OFFICE || this == SEND_BETTER_PROOF;
    }

    /** Whether another batch may suit the viewer better. */
    public boolean leadsElsewhere() {
        return this == NOT_FOR_GROUP || this == AWAIT_SEAT || this == TOO_LATE;
    }
}
