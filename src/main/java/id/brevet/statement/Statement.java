package id.brevet.statement;

import id.brevet.payment.ReceivingAccount;
import id.brevet.shared.Model;
import id.brevet.shared.Refusal;
import id.brevet.shared.Slice;
import id.brevet.shared.Wire;
import id.brevet.sheet.CellFault;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A bank statement: a file that is first a preview, and then confirmed as a whole. */
@Entity
public class Statement extends Model {

    /** A preview does not count yet. */
    public enum Status implements Wire {
        PREVIEW,
        CONFIRMED;

        @EnumeratedValue
        final String wire = Wire.word(this);
    }

    @Version
    public int version;

    @ManyToOne(fetch = FetchType.LAZY)
    public ReceivingAccount receivingAccount;

    public String name;

    @Enumerated(EnumType.STRING)
    public Status status = Status.PREVIEW;

    public int lines;

    /** Lines that no confirmed statement has shown before. */
    public int fresh;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<CellFault> errors = new ArrayList<>();

    public LocalDate firstDay;
    public LocalDate lastDay;
    public String broughtBy;
    public Instant confirmedAt;

    protected Statement() {}

    Statement(ReceivingAccount account, String name, @Nullable String broughtBy) {
        this.receivingAccount = account;
        this.name = name;
        this.broughtBy = broughtBy;
    }

    static Statement require(UUID id) {
        return Statement.<Statement>find("from Statement s join fetch s.receivingAccount where s.id = ?1", id)
                .firstResultOptional()
                .orElseThrow(Refusal::absent);
    }

    /** Locks the account too, so that its statements are confirmed one after the other. */
    static Statement locked(UUID id) {
        var account = find("select s.receivingAccount.id from Statement s where s.id = ?1", id)
                .project(UUID.class)
                .firstResultOptional()
                .orElseThrow(Refusal::absent);
        getEntityManager().find(ReceivingAccount.class, account, LockModeType.PESSIMISTIC_WRITE);
        return Statement.<Statement>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Refusal::absent);
    }

    static Slice<Statement> newest(int page, int limit) {
        var items = Statement.<Statement>find(
                        "from Statement s join fetch s.receivingAccount order by s.createdAt desc, s.id desc")
                .page(page - 1, limit)
                .list();
        return new Slice<>(items, page, limit, count());
    }

    static List<UUID> previewsBefore(Instant moment) {
        return getEntityManager()
                .createQuery("select s.id from Statement s where s.status = PREVIEW and s.createdAt < ?1", UUID.class)
                .setParameter(1, moment)
                .getResultList();
    }

    /** The preview may have been confirmed meanwhile. */
    static void discardIfPreview(UUID id) {
        var statement = locked(id);
        if (statement.preview()) {
            statement.discard();
        }
    }

    public int duplicates() {
        return lines - fresh;
    }

    public boolean preview() {
        return status == Status.PREVIEW;
    }

    void recordPreview(LineCounts counts, List<CellFault> faults) {
        applyCounts(counts);
        errors = List.copyOf(faults);
    }

    void confirm(LineCounts counts, Instant now) {
        if (!preview()) {
            throw Refusal.conflict("invalid_transition");
        }
        if (!errors.isEmpty()) {
            throw Refusal.conflict("statement_has_errors");
        }
        applyCounts(counts);
        status = Status.CONFIRMED;
        confirmedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    void discard() {
        if (!preview()) {
            throw Refusal.conflict("invalid_transition");
        }
        Mutation.deleteOf(id);
        delete();
    }

    /** For display only: the lines of a preview may have come with another statement meanwhile. */
    Statement withCounts(LineCounts counts) {
        getEntityManager().detach(this);
        if (preview()) {
            applyCounts(counts);
        }
        return this;
    }

    private void applyCounts(LineCounts counts) {
        lines = counts.lines();
        fresh = counts.fresh();
        firstDay = counts.firstDay();
        lastDay = counts.lastDay();
    }
}
