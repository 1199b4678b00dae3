package id.brevet.payment;

import id.brevet.shared.Model;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody shows to prove that they have paid, and from which account. */
@Entity
public class PaymentProof extends Model {

    /** From where the money came, in the payer's words. */
    public record Sender(String name, SealedNumber number, @Nullable String bank, @Nullable String reference) {}

    @ManyToOne(fetch = FetchType.LAZY)
    public Payment payment;

    public int number;
    public String file;
    public String accountName;

    @Embedded
    @AttributeOverride(name = "sealed", column = @Column(name = "account_number_sealed"))
    @AttributeOverride(name = "hint", column = @Column(name = "account_number_hint"))
    public SealedNumber accountNumber;

    public String bankName;

    /** What the bank calls the transfer. */
    public String bankReference;

    protected PaymentProof() {}

    PaymentProof(Payment payment, int number, String file, Sender sender, Instant now) {
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
        this.payment = payment;
        this.number = number;
        this.file = file;
        this.accountName = sender.name;
        this.accountNumber = sender.number;
        this.bankName = sender.bank;
        this.bankReference = sender.reference;
    }

    /** All that was sent for a payment, the first one first. */
    public static List<PaymentProof> of(Payment payment) {
        return list("payment = ?1 order by number", payment);
    }

    public static Set<String> filesAmong(Collection<String> addresses) {
        return Set.copyOf(find("select file from PaymentProof where file in ?1", addresses)
                .project(String.class)
                .list());
    }

    /** Whether the file has already been shown, for whatever payment. */
    public static boolean uses(String file) {
        return count("file", file) > 0;
    }

    /** Whether the file proves a payment of this person, who may therefore look at it. */
    public static boolean shows(String address, UUID person) {
        return count("file = ?1 and payment.payer.id = ?2", address, person) > 0;
    }
}
