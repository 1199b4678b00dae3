package id.brevet.approval;

import static id.brevet.web.FormValidation.validated;

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

/** Lets an action happen only after two people of the office have asked for the very same. */
@ApplicationScoped
public class TwoPersonRule {

    @Inject
    ApprovalKinds approvalKinds;

    @Inject
    ApprovalMail approvalMail;

    @Inject
    Users users;

    @Inject
    Auditor auditor;

    @Inject
    ObjectMapper json;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /**
     * Whether the action may be done now, because somebody else has asked for the very same; if nobody has, the
     * request is stored and waits. The caller holds the lock on the object, so that two requests come one by one.
     */
    public <R> boolean approveOrAsk(NeedsTwoPeople<R> action, Model object, String subject, R request) {
        var waiting = Approval.waiting(action.kind(), object.id);
        if (waiting.isEmpty()) {
            ask(new Approval(action.kind(), object.id, subject, asMap(request), User.require(viewer.id())));
            return false;
        }
        var approval = waiting.get();
        if (!requestOf(action, approval).equals(request)) {
            throw Refusal.conflict("approval_pending");
        }
        approve(approval);
        return true;
    }

    /** The waiting request about an object, which only the office may see. */
    public Optional<Approval> waiting(ApprovalKind kind, UUID object) {
        return viewer.role() == Role.ADMIN ? Approval.waiting(kind, object) : Optional.empty();
    }

    /** An object must not change while a request about it waits. */
    public void refuseWhileWaiting(ApprovalKind kind, UUID object) {
        if (Approval.waiting(kind, object).isPresent()) {
            throw Refusal.conflict("approval_pending");
        }
    }

    /** The objects about which a request waits. */
    public Set<UUID> waitingAmong(ApprovalKind kind, Collection<UUID> objects) {
        return Approval.waitingAmong(kind, objects);
    }

    /** Approving means asking for the same oneself. */
    Approval decide(UUID id, ApprovalAnswer it) {
        var approval = Approval.require(id);
        switch (validated(it.decision())) {
            case APPROVE -> carryOut(approvalKinds.of(approval.matter), approval);
            case DECLINE -> decline(Approval.locked(id), validated(it.reason()));
            case WITHDRAW -> withdraw(Approval.locked(id), it.reason());
        }
        Approval.flush();
        return approval;
    }

    /** Either this very request ends up approved, or the transaction fails. */
    private <R> void carryOut(NeedsTwoPeople<R> action, Approval approval) {
        var waits = approval.outcome == ApprovalOutcome.WAITING;
        if (waits) {
            action.carryOut(approval.objectId, requestOf(action, approval));
        }
        if (!waits || approval.outcome != ApprovalOutcome.APPROVED) {
            throw Refusal.conflict("approval_decided");
        }
    }

    private void ask(Approval it) {
        it.persistAndFlush();
        auditor.note("approval.asked", it, Map.of(), facts(it));
        approvalMail.announceRequest(it);
    }

    private void approve(Approval it) {
        var now = clock.instant();
        if (it.askedBy(viewer.id())) {
            if (!users.isLastAdmin(viewer.id())) {
                throw Refusal.conflict("approval_own");
            }
            if (now.isBefore(it.aloneFrom())) {
                throw Refusal.conflict("approval_tomorrow");
            }
        }
        it.approve(User.require(viewer.id()), now);
        recordOutcome("approval.given", it);
    }

    private void decline(Approval it, String reason) {
        if (it.askedBy(viewer.id())) {
            throw Refusal.conflict("approval_own");
        }
        it.decline(User.require(viewer.id()), reason, clock.instant());
        recordOutcome("approval.declined", it);
    }

    private void withdraw(Approval it, @Nullable String reason) {
        if (!it.askedBy(viewer.id())) {
            throw Refusal.conflict("approval_others");
        }
        it.withdraw(User.require(viewer.id()), reason, clock.instant());
        recordOutcome("approval.withdrawn", it);
    }

    private void recordOutcome(String auditWord, Approval it) {
        Approval.flush();
        auditor.note(auditWord, it, Map.of(), facts(it));
        approvalMail.announceOutcome(it);
    }

    /** The request as the action's own type. */
    public <R> R requestOf(NeedsTwoPeople<R> action, Approval it) {
        return json.convertValue(it.wish, action.requestType());
    }

    private Map<String, Object> asMap(Object request) {
        var map = json.convertValue(request, new TypeReference<LinkedHashMap<String, Object>>() {});
        map.values().removeIf(Objects::isNull);
        return map;
    }

    private static Map<String, Object> facts(Approval it) {
        var facts = new LinkedHashMap<String, Object>(it.visibleRequest());
        facts.put("matter", it.matter.wire());
        facts.put("object_id", it.objectId);
        facts.put("subject", it.subject);
        facts.put("outcome", it.outcome.wire());
        facts.put("single_admin", it.singleAdmin);
        return facts;
    }
}
