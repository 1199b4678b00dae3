package id.brevet.ledger;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
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

    /** However many at once: the accounts are looked up together, and rows of one kind written together. */
    static void write(List<DraftJournal> postings, Instant at) {
        var lines = postings.stream().flatMap(it -> it.lines.stream()).toList();
        var accounts =
                LedgerAccount.of(lines.stream().map(DraftJournal.Line::account).toList());
        var journals = postings.stream().map(it -> new Journal(it.source, at)).toList();
        persist(journals);
        for (int i = 0; i < journals.size(); i++) {
            var journal = journals.get(i);
            postings.get(i).lines.forEach(it -> new Entry(journal, accounts.get(it.account()), it.amount()).persist());
        }
    }
}
