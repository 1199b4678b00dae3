package id.brevet.ledger;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One line of a journal. */
@Entity
public class Entry extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Journal journal;

    @ManyToOne(fetch = FetchType.LAZY)
    public LedgerAccount account;

    public long amount;

    protected Entry() {}

    Entry(Journal journal, LedgerAccount account, long amount) {
        this.journal = journal;
        this.account = account;
        this.amount = amount;
    }
}
