package id.brevet.ledger;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** Something that happened to money: where it came from and where it went. */
@Entity
public class Journal extends PanacheEntityBase {

    /** What it is about, and the how-manieth of its kind. */
    record Source(String type, UUID id, String event, int number) {}

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public Instant at;
    public String event;
    public String sourceType;
    public UUID sourceId;
    public int number;

    @OneToMany(mappedBy = "journal", cascade = CascadeType.PERSIST)
    public List<Entry> entries = new ArrayList<>();

    protected Journal() {}

    Journal(Source source, Instant at) {
        this.sourceType = source.type;
        this.sourceId = source.id;
        this.event = source.event;
        this.number = source.number;
        this.at = at;
    }

    static int next(String type, UUID id, String event) {
        return 1 + (int) count("sourceType = ?1 and sourceId = ?2 and event = ?3", type, id, event);
    }

    /** Into this account, or out of it where the amount is negative; nothing is no line. */
    Journal line(LedgerAccount account, long amount) {
        if (amount != 0) {
            entries.add(new Entry(this, account, amount));
        }
        return this;
    }
}
