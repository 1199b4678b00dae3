package id.brevet.receipt;

import id.brevet.account.GroupType;
import id.brevet.payment.Payment;
import id.brevet.purchase.Purchase;
import id.brevet.setting.Centre;
import id.brevet.shared.Model;
import id.brevet.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A receipt for money that the centre received; it never changes afterwards. */
@Entity
public class Receipt extends Model {

    private static final String WHOLE = "from Receipt r join fetch r.payment y join fetch y.payer ";

    @OneToOne(fetch = FetchType.LAZY)
    public Payment payment;

    public UUID purchaseId;
    public String number;
    public String code;
    public int invoiceNumber;
    public Instant paidAt;
    public long amount;
    public String name;
    public String nim;

    @Enumerated(EnumType.STRING)
    public GroupType groupType;

    public String batch;
    public String course;
    public String taxLine;
    public String centreName;
    public String centreAddress;
    public String city;
    public String signatoryName;
    public String signatoryTitle;

    protected Receipt() {}

    Receipt(Purchase purchase, Centre centre) {
        payment = purchase.payment;
        purchaseId = purchase.id;
        number = payment.receiptNumber;
        code = payment.receiptCode;
        invoiceNumber = payment.invoiceNumber;
        paidAt = payment.paidAt;
        amount = payment.settledAmount();
        name = payment.payer.name;
        nim = payment.payer.profile.nim;
        groupType = purchase.groupType;
        batch = purchase.batch.title;
        course = purchase.batch.course.title;
        taxLine = centre.taxLine();
        centreName = centre.name();
        centreAddress = centre.address();
        city = centre.city();
        signatoryName = centre.signatory().name();
        signatoryTitle = centre.signatory().title();
    }

    static Receipt ofPayment(UUID payment) {
        return Receipt.<Receipt>find(WHOLE + "where y.id = ?1", payment).singleResult();
    }

    static Receipt of(UUID purchase) {
        return Receipt.<Receipt>find(WHOLE + "where r.purchaseId = ?1", purchase)
                .firstResultOptional()
                .orElseThrow(Refusal::absent);
    }

    /** Students see only their own receipts. */
    static Receipt of(UUID purchase, UUID student) {
        return Receipt.<Receipt>find(WHOLE + "where r.purchaseId = ?1 and y.payer.id = ?2", purchase, student)
                .firstResultOptional()
                .orElseThrow(Refusal::absent);
    }

    static Optional<Receipt> byCode(String code) {
        return Receipt.<Receipt>find(WHOLE + "where r.code = ?1", code).firstResultOptional();
    }

    /** {@code kwitansi_0000042.pdf} */
    String fileName() {
        return "kwitansi_%07d.pdf".formatted(invoiceNumber);
    }
}
