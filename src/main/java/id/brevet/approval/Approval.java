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

/** Something that one of the office wants done, and that another has to want, too. */
@Entity
public class Approval extends Model {

    /** How long the only one of the office has to sleep on it. */
    static final Duration NIGHT = Duration.ofHours(24);

    private static final String SEALED = "sealed_";

    private static final String WHOLE = "from Approval a join fetch a.askedBy left join fetch a.decidedBy ";

    @Version
    public int version;

    @Enumerated(EnumType.STRING)
    public ApprovalKind matter;

    public UUID objectId;

    /** What it is done to, in a few words. */
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

    Approval(ApprovalKind matter, UUID objectId, String subject, Map<String, Object> wish, User askedBy) {
        this.matter = matter;
        this.objectId = objectId;
        this.subject = subject;
        this.wish = wish;
        this.askedBy = askedBy;
    }

    static Approval require(UUID id) {
        return Approval.<Approval>findByIdOptional(id).orElseThrow(Refusal::absent);
    }

    static Approval locked(UUID id) {
        return Approval.<Approval>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Refusal::absent);
    }

    static Optional<Approval> waiting(ApprovalKind matter, UUID object) {
        return find("matter = ?1 and objectId = ?2 and outcome = ?3", matter, object, ApprovalOutcome.WAITING)
                .firstResultOptional();
    }

    static Set<UUID> waitingAmong(ApprovalKind matter, Collection<UUID> objects) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select a.objectId from Approval a where a.matter = ?1 and a.outcome = ?2 and a.objectId in ?3",
                        UUID.class)
                .setParameter(1, matter)
                .setParameter(2, ApprovalOutcome.WAITING)
                .setParameter(3, objects)
                .getResultList());
    }

    /** Whatever of this kind waits, whose ever it is. */
    public static List<Approval> waiting(ApprovalKind matter) {
        return list(WHOLE + "where a.matter = ?1 and a.outcome = ?2", matter, ApprovalOutcome.WAITING);
    }

    static long waiting() {
        return count("outcome", ApprovalOutcome.WAITING);
    }

    static Slice<Approval> matching(ApprovalFilter filter, int page, int limit) {
        var where = filter.conditions();
        var items = Approval.<Approval>find(WHOLE + where.text(), filter.sorted(), where.values())
                .page(page - 1, limit)
                .list();
        return new Slice<>(items, page, limit, count("from Approval a " + where.text(), where.values()));
    }

    static long of(UUID person) {
        return count("askedBy.id = ?1 or decidedBy.id = ?1", person);
    }

    /** What is wanted, without what is sealed in it. */
    Map<String, Object> told() {
        var told = new LinkedHashMap<>(wish);
        told.keySet().removeIf(it -> it.startsWith(SEALED));
        return told;
    }

    boolean askedBy(UUID person) {
        return askedBy.id.equals(person);
    }

    /** From when on the only one of the office may decide alone. */
    public Instant aloneFrom() {
        return createdAt.plus(NIGHT);
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
