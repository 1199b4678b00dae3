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
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

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

    /** Those that people may be sent to, the oldest first. */
    static List<ReceivingAccount> open() {
        return list("active order by createdAt, id");
    }
}
