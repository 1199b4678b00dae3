package id.brevet.approval;

import id.brevet.account.User;
import id.brevet.shared.Model;
import id.brevet.shared.Refusal;
import id.brevet.shared.Slice;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A request of one person of the office that another person has to approve. */
@Entity
public class Approval extends Model {

    /** The wait before the only admin may approve their own request. */
    static final Duration SOLE_ADMIN_WAIT = Duration.ofHours(24);

    private static final String SEALED_PREFIX = "sealed_";

    private static final String WITH_PEOPLE = "from Approval a join fetch a.askedBy left join fetch a.decidedBy ";

    @Version
    public int version;

    @Enumerated(EnumType.STRING)
    public ApprovalKind matter;

    public UUID objectId;

    /** A short name of the object. */
    public String subject;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, Object> wish;

    @ManyToOne(fetch = FetchType.LAZY)
    public User askedBy;

    @Enumerated(EnumType.STRING)
    public ApprovalOutcome outcome = ApprovalOutcome.WAITING;

    @ManyToOne(fetch = FetchType.LAZY)
    public User decidedBy;

    public Instant decidedAt;
    public String reason;
    public boolean singleAdmin;

    protected Approval() {}

    Approval(ApprovalKind kind, UUID objectId, String subject, Map<String, Object> request, User askedBy) {
        this.matter = kind;
        this.objectId = objectId;
        this.subject = subject;
        this.wish = request;
        this.askedBy = askedBy;
    }

    static Approval require(UUID id) {
        return Approval.<Approval>findByIdOptional(id).orElseThrow(Refusal::absent);
    }

    static Approval locked(UUID id) {
        return Approval.<Approval>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Refusal::absent);
    }

    static Optional<Approval> waiting(ApprovalKind kind, UUID object) {
        return find("matter = ?1 and objectId = ?2 and outcome = ?3", kind, object, ApprovalOutcome.WAITING)
                .firstResultOptional();
    }

    static Set<UUID> waitingAmong(ApprovalKind kind, Collection<UUID> objects) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select a.objectId from Approval a where a.matter = ?1 and a.outcome = ?2 and a.objectId in ?3",
                        UUID.class)
                .setParameter(1, kind)
                .setParameter(2, ApprovalOutcome.WAITING)
                .setParameter(3, objects)
                .getResultList());
    }

    /** All waiting requests of this kind, whoever asked. */
    public static List<Approval> waiting(ApprovalKind kind) {
        return list(WITH_PEOPLE + "where a.matter = ?1 and a.outcome = ?2", kind, ApprovalOutcome.WAITING);
    }

    static long waitingCount() {
        return count("outcome", ApprovalOutcome.WAITING);
    }

    static Slice<Approval> matching(ApprovalFilter filter, int page, int limit) {
        var where = filter.conditions();
        var items = Approval.<Approval>find(WITH_PEOPLE + where.text(), filter.sorted(), where.values())
                .page(page - 1, limit)
                .list();
        return new Slice<>(items, page, limit, count("from Approval a " + where.text(), where.values()));
    }

    /** The request without its encrypted values. */
    Map<String, Object> visibleRequest() {
        var visible = new LinkedHashMap<>(wish);
        visible.keySet().removeIf(it -> it.startsWith(SEALED_PREFIX));
        return visible;
    }

    boolean askedBy(UUID person) {
        return askedBy.id.equals(person);
    }

    /** The time from which the only admin may approve their own request. */
    public Instant aloneFrom() {
        return createdAt.plus(SOLE_ADMIN_WAIT);
    }

    void approve(User by, Instant now) {
        decide(ApprovalOutcome.APPROVED, by, null, now);
        singleAdmin = askedBy(by.id);
    }

    void decline(User by, String reason, Instant now) {
        decide(ApprovalOutcome.DECLINED, by, reason, now);
    }

    void withdraw(User by, @Nullable String reason, Instant now) {
        decide(ApprovalOutcome.WITHDRAWN, by, reason, now);
    }

    private void decide(ApprovalOutcome outcome, User by, @Nullable String reason, Instant now) {
        if (this.outcome != ApprovalOutcome.WAITING) {
            throw Refusal.conflict("approval_decided");
        }
        this.outcome = outcome;
        this.decidedBy = by;
        this.decidedAt = now.truncatedTo(ChronoUnit.MICROS);
        this.reason = reason;
    }
}
