package id.brevet.statement;

import id.brevet.desk.BankLines.ShownMoney;
import id.brevet.shared.Model;
import id.brevet.shared.Refusal;
import id.brevet.shared.Slice;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of a bank statement: money that came to an account, or left it. */
@Entity
public class Mutation extends Model {

    /** A line of a file, and the number of confirmed lines equal to it. */
    record LineInFile(Mutation line, Long equalConfirmed) {

        boolean repeated() {
            return line.state == MutationState.STAGED && equalConfirmed > 0;
        }
    }

    /**
     * The confirmed line equal to {@code m}; a subquery for each line, since joining thousands of lines with thousands
     * is too slow.
     */
    static final String COUNTED = "(select k.id from mutation k where k.identity = m.identity and k.state <> 'staged')";

    private static final String OF_STATEMENT =
            """
            select m, (select count(k) from Mutation k where k.identity = m.identity and k.state <> STAGED)
            from Mutation m where m.statementId = ?1 order by m.line, m.id
            """;

    private static final String COUNTS =
            """
            select count(*)::int lines, count(*) filter (where known is null)::int fresh,
                   coalesce(sum(amount) filter (where known is null and amount > 0), 0)::bigint sum,
                   count(*) filter (where state = 'matched')::int matched,
                   count(*) filter (where state = 'late')::int late,
                   count(*) filter (where state = 'unmatched')::int open,
                   min(day) first_day, max(day) last_day
            from (select m.amount, m.day, m.state, """
                    + COUNTED + " known from mutation m where m.statement_id = :statement) lines";

    private static final String DELETE_KNOWN =
            "delete from mutation m where m.statement_id = :statement and m.state = 'staged' and " + COUNTED
                    + " is not null";

    private static final String CONFIRM =
            """
            update mutation set state = case when amount > 0 then 'unmatched' else 'ignored' end, updated_at = :now
            where statement_id = :statement and state = 'staged'
            """;

    private static final String ASSIGN =
            """
            update mutation set state = :state, updated_at = :now,
                payment_id = (cast(:payments as uuid[]))[array_position(cast(:ids as uuid[]), id)]
            where id = any(cast(:ids as uuid[])) and state = 'unmatched'
            """;

    public UUID statementId;
    public UUID receivingAccountId;
    public int line;
    public LocalDate day;
    public LocalTime time;
    public String words;
    public String reference;
    public long amount;
    public Long balance;
    public int ordinal;
    public byte[] identity;

    @Enumerated(EnumType.STRING)
    public MutationState state = MutationState.STAGED;

    public UUID paymentId;
    public String reason;

    protected Mutation() {}

    Mutation(Statement statement, StatementLine line, LineIdentities.Identity identity) {
        this.statementId = statement.id;
        this.receivingAccountId = statement.receivingAccount.id;
        this.line = line.number();
        this.day = line.day();
        this.time = line.time();
        this.words = line.words();
        this.reference = line.reference();
        this.amount = line.amount();
        this.balance = line.balance();
        this.ordinal = identity.ordinal();
        this.identity = HexFormat.of().parseHex(identity.hash());
    }

    static Mutation require(UUID id) {
        return Mutation.<Mutation>find("id = ?1 and state <> ?2", id, MutationState.STAGED)
                .firstResultOptional()
                .orElseThrow(Refusal::absent);
    }

    static Slice<Mutation> matching(MutationFilter filter, int page, int limit) {
        var where = filter.conditions();
        var items = Mutation.<Mutation>find("from Mutation m " + where.text(), filter.sort(), where.values())
                .page(page - 1, limit)
                .list();
        return new Slice<>(items, page, limit, count("from Mutation m " + where.text(), where.values()));
    }

    /** In the order of the file. */
    static List<LineInFile> of(UUID statement, int page, int limit) {
        return find(OF_STATEMENT, statement)
                .project(LineInFile.class)
                .page(page - 1, limit)
                .list();
    }

    /** Lines are detached once written, so that only some of them are in memory. */
    static void stage(Collection<Mutation> lines) {
        persist(lines);
        flush();
        lines.forEach(getEntityManager()::detach);
    }

    static LineCounts counts(UUID statement) {
        var row = (Tuple) getEntityManager()
                .createNativeQuery(COUNTS, Tuple.class)
                .setParameter("statement", statement)
                .getSingleResult();
        return new LineCounts(
                row.get("lines", Integer.class),
                row.get("fresh", Integer.class),
                row.get("sum", Long.class),
                row.get("matched", Integer.class),
                row.get("late", Integer.class),
                row.get("open", Integer.class),
                row.get("first_day", LocalDate.class),
                row.get("last_day", LocalDate.class));
    }

    static void confirm(UUID statement, Instant now) {
        query(DELETE_KNOWN, statement).executeUpdate();
        query(CONFIRM, statement).setParameter("now", now).executeUpdate();
    }

    static void deleteOf(UUID statement) {
        delete("statementId", statement);
    }

    static void assign(MutationState state, Collection<ShownMoney> shown, Instant now) {
        getEntityManager()
                .createNativeQuery(ASSIGN)
                .setParameter("state", state.wire())
                .setParameter("ids", shown.stream().map(ShownMoney::mutation).toArray(UUID[]::new))
                .setParameter(
                        "payments", shown.stream().map(ShownMoney::payment).toArray(UUID[]::new))
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Locks a line that is not assigned yet, so that it is decided about once. */
    static Mutation lockUnmatched(UUID id) {
        var mutation = require(id);
        getEntityManager().refresh(mutation, LockModeType.PESSIMISTIC_WRITE);
        if (mutation.state != MutationState.UNMATCHED) {
            throw Refusal.conflict("invalid_transition");
        }
        return mutation;
    }

    /** A late line is assigned too, although its payment is closed. */
    void match(UUID payment, boolean late, @Nullable String reason) {
        state = late ? MutationState.LATE : MutationState.MATCHED;
        paymentId = payment;
        this.reason = reason;
    }

    void ignore(String reason) {
        state = MutationState.IGNORED;
        this.reason = reason;
    }

    /** The office has decided about the late money of these payments. */
    static void resolveLate(Collection<UUID> payments) {
        update("state = ?1 where paymentId in ?2 and state = ?3", MutationState.MATCHED, payments, MutationState.LATE);
    }

    private static jakarta.persistence.Query query(String sql, UUID statement) {
        return getEntityManager().createNativeQuery(sql).setParameter("statement", statement);
    }
}
