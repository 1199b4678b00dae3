package id.brevet.account;

/** The state of a person's claim to belong to a group. */
public enum GroupStanding {
    VERIFIED,
    PROOF_MISSING,
    WAITING,
    REFUSED,
    WITHOUT_GROUP;

    public static GroupStanding of(Profile it) {
        if (it.groupType == null) {
            return WITHOUT_GROUP;
        }
        if (it.groupVerified) {
            return VERIFIED;
        }
        if (it.proofRefusal != null) {
            return REFUSED;
        }
        return it.awaitsDecision() ? WAITING : PROOF_MISSING;
    }

    public boolean verified() {
        return this == VERIFIED;
    }

    public boolean waiting() {
        return this == WAITING;
    }

    public String tone() {
        return switch (this) {
            case VERIFIED -> "success";
            case WAITING -> "info";
            case REFUSED -> "danger";
            case PROOF_MISSING, WITHOUT_GROUP -> "warning";
        };
    }
}
