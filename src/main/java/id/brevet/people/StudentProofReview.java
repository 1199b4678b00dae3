package id.brevet.people;

import id.brevet.account.User;
import id.brevet.account.UserFacts;
import id.brevet.audit.Auditor;
import id.brevet.notice.Notices;
import id.brevet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.UUID;

/** Carries out the office's decision about a student's proof, unless somebody else decided it first. */
@ApplicationScoped
public class StudentProofReview {

    @Inject
    Notices notices;

    @Inject
    Auditor auditor;

    User decide(UUID id, StudentProofDecision decision) {
        var user = User.locked(id);
        if (decision.stale(user.profile)) {
            throw Refusal.conflict("stale_write");
        }
        var before = UserFacts.of(user);
        var reason = decision.refuses() ? decision.reason() : null;
        user.decideProof(reason);
        var after = new LinkedHashMap<>(UserFacts.of(user));
        if (reason == null) {
            notices.tell(user.recipient(), "proof_approved", "/profil");
            auditor.note("user.proof_approved", user, before, after);
        } else {
            notices.tell(user.recipient(), "proof_refused", "/profil", reason);
            after.put("reason", reason);
            auditor.note("user.proof_refused", user, before, after);
        }
        return user;
    }
}
