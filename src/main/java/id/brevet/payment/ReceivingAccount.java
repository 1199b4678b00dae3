package id.brevet.payment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.brevet.shared.Model;
import id.brevet.shared.Refusal;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account of the centre into which people pay. */
@Entity
public class ReceivingAccount extends Model {

    /** What kind of account it is. */
    public enum Kind {
        BANK("bank");

        @EnumeratedValue
        private final String wire;

        Kind(String wire) {
            this.wire = wire;
        }

        @JsonCreator
        static Kind of(String wire) {
            return Arrays.stream(values())
                    .filter(it -> it.wire.equals(wire))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(wire));
        }

        @JsonValue
        public String wire() {
            return wire;
        }
    }

    @Version
    public int version;

    @Enumerated(EnumType.STRING)
    public Kind kind = Kind.BANK;

    public String bank;
    public String holder;

    @Embedded
    @AttributeOverride(name = "sealed", column = @Column(name = "number_sealed"))
    @AttributeOverride(name = "hint", column = @Column(name = "number_hint"))
    public Sealed number;

    @Column(name = "is_active")
    public boolean active = true;

    protected ReceivingAccount() {}

    public ReceivingAccount(String bank, String holder, Sealed number) {
        this.bank = bank;
        this.holder = holder;
        this.number = number;
    }

    public static ReceivingAccount require(UUID id) {
        return ReceivingAccount.<ReceivingAccount>findByIdOptional(id).orElseThrow(Refusal::absent);
    }

    static ReceivingAccount locked(UUID id) {
        return ReceivingAccount.<ReceivingAccount>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Refusal::absent);
    }

    /** Those that people may be sent to, the oldest first. */
    static List<ReceivingAccount> open() {
        return list("active order by createdAt, id");
    }

    /** In the order in which people are sent to them. */
    static List<ReceivingAccount> all() {
        return list("order by active desc, createdAt, id");
    }

    /** Those that have statements. */
    public static List<ReceivingAccount> banks() {
        return list("kind = ?1 order by active desc, createdAt, id", Kind.BANK);
    }

    static List<ReceivingAccount> endingLike(Sealed number) {
        return list("number.hint", number.hint);
    }

    /** The number stays for good: whoever was told it may pay long after. */
    void change(@Nullable String bank, @Nullable String holder, @Nullable Boolean active) {
        this.bank = bank == null ? this.bank : bank;
        this.holder = holder == null ? this.holder : holder;
        this.active = active == null ? this.active : active;
    }

    public static boolean any() {
        return count() > 0;
    }
}
