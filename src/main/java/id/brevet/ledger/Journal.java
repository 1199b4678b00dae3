package id.brevet.ledger;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A movement of money: where it came from and where it went. */
@Entity
public class Journal extends PanacheEntityBase {

    /** The thing that a journal is about, and its number among those of the same event. */
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

    static int nextNumber(String type, UUID id, String event) {
        return 1 + (int) count("sourceType = ?1 and sourceId = ?2 and event = ?3", type, id, event);
    }

    /** Looks the accounts up together and writes rows of one kind together, to save statements. */
    static void write(List<DraftJournal> drafts, Instant at) {
        var lines = drafts.stream().flatMap(it -> it.lines.stream()).toList();
        var accounts = LedgerAccount.openAll(
                lines.stream().map(DraftJournal.Line::account).toList());
        var journals = drafts.stream().map(it -> new Journal(it.source, at)).toList();
        persist(journals);
        for (int i = 0; i < journals.size(); i++) {
            var journal = journals.get(i);
            drafts.get(i).lines.forEach(it -> new Entry(journal, accounts.get(it.account()), it.amount()).persist());
        }
    }
}
