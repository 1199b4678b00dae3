package id.brevet.approval;

import static id.brevet.web.FormValidation.inspected;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.brevet.account.User;
import id.brevet.account.Users;
import id.brevet.audit.Auditor;
import id.brevet.shared.Model;
import id.brevet.shared.Refusal;
import id.brevet.shared.Role;
import id.brevet.web.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sees to it that what one of the office must not do alone is wanted by two. */
@ApplicationScoped
public class TwoPersonRule {

    @Inject
    ApprovalKinds rooms;

    @Inject
    ApprovalMail herald;

    @Inject
    Users register;

    @Inject
    Auditor auditor;

    @Inject
    ObjectMapper json;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /**
     * Whether it may be done now, because somebody else has asked for the very same; if nobody has, it waits for
     * them. Whoever calls holds the object, so that two who want something of it are heard one after the other.
     */
    public <W> boolean signs(NeedsTwoPeople<W> room, Model object, String subject, W wish) {
        var waiting = Approval.waiting(room.matter(), object.id);
        if (waiting.isEmpty()) {
            ask(new Approval(room.matter(), object.id, subject, spelled(wish), User.require(viewer.id())));
            return false;
        }
        var approval = waiting.get();
        if (!read(room, approval).equals(wish)) {
            throw Refusal.conflict("approval_pending");
        }
        approve(approval);
        return true;
    }

    /** What waits for an answer; only the office knows what it has not decided yet. */
    public Optional<Approval> waiting(ApprovalKind matter, UUID object) {
        return viewer.role() == Role.ADMIN ? Approval.waiting(matter, object) : Optional.empty();
    }

    /** What somebody is asked to agree to stays as it was when it was wanted. */
    public void refuseWhileWaiting(ApprovalKind matter, UUID object) {
        if (Approval.waiting(matter, object).isPresent()) {
            throw Refusal.conflict("approval_pending");
        }
    }

    /** Those of which something is waited for. */
    public Set<UUID> waitingAmong(ApprovalKind matter, Collection<UUID> objects) {
        return Approval.waitingAmong(matter, objects);
    }

    /** To approve is nothing else than to want the same oneself. */
    Approval decide(UUID id, ApprovalAnswer it) {
        var approval = Approval.require(id);
        switch (inspected(it.decision())) {
            case APPROVE -> repeat(rooms.of(approval.matter), approval);
            case DECLINE -> decline(Approval.locked(id), inspected(it.reason()));
            case WITHDRAW -> withdraw(Approval.locked(id), it.reason());
        }
        Approval.flush();
        return approval;
    }

    /** Whatever comes of it, this wish is fulfilled, or nothing happens. */
    private <W> void repeat(NeedsTwoPeople<W> room, Approval approval) {
        var waits = approval.outcome == ApprovalOutcome.WAITING;
        if (waits) {
            room.repeat(approval.objectId, read(room, approval));
        }
        if (!waits || approval.outcome != ApprovalOutcome.APPROVED) {
            throw Refusal.conflict("approval_decided");
        }
    }

    private void ask(Approval it) {
        it.persistAndFlush();
        auditor.note("approval.asked", it, Map.of(), facts(it));
        herald.asked(it);
    }

    private void approve(Approval it) {
        var now = clock.instant();
        if (it.askedBy(viewer.id())) {
            if (!register.lastAdmin(viewer.id())) {
                throw Refusal.conflict("approval_own");
            }
            if (now.isBefore(it.aloneFrom())) {
                throw Refusal.conflict("approval_tomorrow");
            }
        }
        it.approve(User.require(viewer.id()), now);
        decided("approval.given", it);
    }

    private void decline(Approval it, String reason) {
        if (it.askedBy(viewer.id())) {
            throw Refusal.conflict("approval_own");
        }
        it.decline(User.require(viewer.id()), reason, clock.instant());
        decided("approval.declined", it);
    }

    private void withdraw(Approval it, @Nullable String reason) {
        if (!it.askedBy(viewer.id())) {
            throw Refusal.conflict("approval_others");
        }
        it.withdraw(User.require(viewer.id()), reason, clock.instant());
        decided("approval.withdrawn", it);
    }

    private void decided(String action, Approval it) {
        Approval.flush();
        auditor.note(action, it, Map.of(), facts(it));
        herald.decided(it);
    }

    /** What waits, as its room understands it. */
    public <W> W read(NeedsTwoPeople<W> room, Approval it) {
        return json.convertValue(it.wish, room.wish());
    }

    private Map<String, Object> spelled(Object wish) {
        var spelled = json.convertValue(wish, new TypeReference<LinkedHashMap<String, Object>>() {});
        spelled.values().removeIf(Objects::isNull);
        return spelled;
    }

    private static Map<String, Object> facts(Approval it) {
        var facts = new LinkedHashMap<String, Object>(it.told());
        facts.put("matter", it.matter.wire());
        facts.put("object_id", it.objectId);
        facts.put("subject", it.subject);
        facts.put("outcome", it.outcome.wire());
        facts.put("single_admin", it.singleAdmin);
        return facts;
    }
}
