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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file that is to prove a payment, and the account from which the money came. */
@Entity
public class PaymentProof extends Model {

    /** The account from which the money came, as the payer states it. */
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

    /** The reference of the transfer at the bank. */
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

    /** The proofs of a payment, the oldest first. */
    public static List<PaymentProof> of(Payment payment) {
        return list("payment = ?1 order by number", payment);
    }

    /** The file already is a proof of some payment. */
    public static boolean usesFile(String file) {
        return count("file", file) > 0;
    }
}
