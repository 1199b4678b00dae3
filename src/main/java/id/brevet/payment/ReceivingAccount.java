package id.brevet.payment;

import static java.util.stream.Collectors.toMap;

import id.brevet.qris.InvalidQris;
import id.brevet.qris.Qris;
import id.brevet.shared.Model;
import id.brevet.shared.Refusal;
import id.brevet.shared.Wire;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** An account of the centre into which people pay. */
@Entity
public class ReceivingAccount extends Model {

    /** A bank account, or a QRIS. */
    public enum Kind implements Wire {
        BANK,
        QRIS;

        @EnumeratedValue
        final String wire = Wire.word(this);
    }

    private static final String OPEN_PAYMENTS =
            """
            select y.receivingAccount.id, count(y) from Payment y
            where y.state in (AWAITING, REVIEW) and (y.state = REVIEW or y.expiresAt > :now)
            group by y.receivingAccount.id
            """;

    @Version
    public int version;

    @Enumerated(EnumType.STRING)
    public Kind kind = Kind.BANK;

    public String bank;
    public String holder;

    /** The number of a bank account; a QRIS has none. */
    @Embedded
    @AttributeOverride(name = "sealed", column = @Column(name = "number_sealed"))
    @AttributeOverride(name = "hint", column = @Column(name = "number_hint"))
    public SealedNumber number;

    public String qrisPayload;

    @Column(name = "is_active")
    public boolean active = true;

    protected ReceivingAccount() {}

    public ReceivingAccount(String bank, String holder, SealedNumber number) {
        this.bank = bank;
        this.holder = holder;
        this.number = number;
    }

    ReceivingAccount(String bank, Qris qris) {
        this.kind = Kind.QRIS;
        this.bank = bank;
        this.holder = qris.name();
        this.qrisPayload = qris.payload();
    }

    public static ReceivingAccount require(UUID id) {
        return ReceivingAccount.<ReceivingAccount>findByIdOptional(id).orElseThrow(Refusal::absent);
    }

    static ReceivingAccount locked(UUID id) {
        return ReceivingAccount.<ReceivingAccount>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Refusal::absent);
    }

    /** The accounts to which new payments are sent, the oldest first. */
    static List<ReceivingAccount> activeBanks() {
        return list("kind = ?1 and active order by createdAt, id", Kind.BANK);
    }

    public static Optional<ReceivingAccount> activeQris() {
        return find("kind = ?1 and active", Kind.QRIS).firstResultOptional();
    }

    /** The number of open payments of each account. */
    static Map<UUID, Long> openPayments(Instant now) {
        return getEntityManager()
                .createQuery(OPEN_PAYMENTS, Object[].class)
                .setParameter("now", now)
                .getResultStream()
                .collect(toMap(it -> (UUID) it[0], it -> (Long) it[1]));
    }

    /** In the order in which payers are sent to them. */
    static List<ReceivingAccount> all() {
        return list("order by active desc, kind, createdAt, id");
    }

    /** The accounts that have bank statements. */
    public static List<ReceivingAccount> bankAccounts() {
        return list("kind = ?1 order by active desc, createdAt, id", Kind.BANK);
    }

    static List<ReceivingAccount> withSameEnding(SealedNumber number) {
        return list("number.hint", number.hint);
    }

    static boolean existsWithQris(String payload) {
        return count("qrisPayload", payload) > 0;
    }

    /** Accounts are added and changed one after the other, so that none is added twice. */
    static void lockAll() {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtext('receiving_account'))")
                .getSingleResult();
    }

    /** Open bills show the new data at once, so a corrected number counts for them too. */
    void change(ReceivingAccountChangeRequest request) {
        bank = request.bank() == null ? bank : request.bank();
        holder = request.holder() == null ? holder : request.holder();
        number = request.number() == null ? number : request.number();
        if (request.qrisPayload() != null) {
            qrisPayload = request.qrisPayload();
            holder = qris().name();
        }
        active = request.isActive() == null ? active : request.isActive();
    }

    boolean isQris() {
        return kind == Kind.QRIS;
    }

    public Qris qris() {
        try {
            return Qris.read(qrisPayload);
        } catch (InvalidQris e) {
            throw new IllegalStateException("Stored QRIS is invalid", e);
        }
    }

    /** The account in one line, with its number masked. */
    public String label() {
        return isQris()
                ? "QRIS %s, %s %s"
                        .formatted(holder, qris().city(), qris().nmid().orElse(""))
                        .strip()
                : "%s %s, %s".formatted(bank, number.masked(), holder);
    }

    public static boolean any() {
        return count() > 0;
    }
}
