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

    private Journal(Source source, Instant at) {
        this.sourceType = source.type;
        this.sourceId = source.id;
        this.event = source.event;
        this.number = source.number;
        this.at = at;
    }

    static int next(String type, UUID id, String event) {
        return 1 + (int) count("sourceType = ?1 and sourceId = ?2 and event = ?3", type, id, event);
    }

    /** However many at once: the accounts are looked up together. */
    static void write(List<Posting> postings, Instant at) {
        var keys = postings.stream()
                .flatMap(it -> it.lines.stream())
                .map(Posting.Line::account)
                .toList();
        var accounts = LedgerAccount.of(keys);
        for (var posting : postings) {
            var journal = new Journal(posting.source, at);
            posting.lines.forEach(
                    it -> journal.entries.add(new Entry(journal, accounts.get(it.account()), it.amount())));
            journal.persist();
        }
    }
}
