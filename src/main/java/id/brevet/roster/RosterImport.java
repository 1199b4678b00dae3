package id.brevet.roster;

import id.brevet.account.Passwords;
import id.brevet.account.Users;
import id.brevet.audit.Auditor;
import id.brevet.job.Jobs;
import id.brevet.web.Tokens;
import id.brevet.web.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Takes in everybody on a sheet, or nobody. */
@ApplicationScoped
public class RosterImport {

    @Inject
    Users register;

    @Inject
    Passwords passwords;

    @Inject
    Jobs foreman;

    @Inject
    Auditor auditor;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** Nobody knows the first password; each of them chooses one by the link that is sent to them. */
    void takeIn(List<RosterRow> people) {
        var hash = passwords.hash(Tokens.random());
        var now = clock.instant();
        var roster = new ImportedRoster(viewer.id(), people.size());
        roster.persist();
        auditor.note("people.imported", roster, Map.of(), Map.of("people", people.size()));
        register.enterAll(
                people.stream().map(it -> it.user(hash, now)), user -> new Invitation(roster.id, user.id).persist());
        foreman.ask(InvitationJob.NAME, roster.id.toString());
    }
}
