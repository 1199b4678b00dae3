package id.brevet.roster;

import id.brevet.account.MailboxConfirmation;
import id.brevet.account.User;
import id.brevet.job.Job;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Invites everybody of one imported sheet, a few at a time, so that a stopped run continues where it was. */
@ApplicationScoped
public class InvitationJob implements Job {

    static final String NAME = "invitations";

    private static final int STEP = 50;

    @Inject
    MailboxConfirmation mailboxConfirmation;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String id) {
        var roster = UUID.fromString(id);
        int invited;
        do {
            invited = QuarkusTransaction.requiringNew().call(() -> invite(roster));
        } while (invited > 0);
    }

    private int invite(UUID roster) {
        var open = Invitation.pending(roster, STEP);
        for (var invitation : open) {
            var user = User.require(invitation.userId);
            if (user.active) {
                mailboxConfirmation.invite(user);
            }
            invitation.markPosted(clock.instant());
        }
        return open.size();
    }
}
