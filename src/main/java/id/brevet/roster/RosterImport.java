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

/** Imports everybody on a sheet, or nobody. */
@ApplicationScoped
public class RosterImport {

    @Inject
    Users users;

    @Inject
    Passwords passwords;

    @Inject
    Jobs jobs;

    @Inject
    Auditor auditor;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** The first password is random and unknown; each person chooses one by the link in the invitation. */
    void importAll(List<RosterRow> people) {
        var hash = passwords.hash(Tokens.random());
        var now = clock.instant();
        var roster = new ImportedRoster(viewer.id(), people.size());
        roster.persist();
        auditor.note("people.imported", roster, Map.of(), Map.of("people", people.size()));
        users.saveAll(
                people.stream().map(it -> it.toUser(hash, now)), user -> new Invitation(roster.id, user.id).persist());
        jobs.enqueue(InvitationJob.NAME, roster.id.toString());
    }
}
