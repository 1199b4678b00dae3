package id.brevet.statement;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Which column holds what in the files of one account's bank, as somebody once told. */
@Entity
@Table(name = "statement_layout")
public class Layout extends PanacheEntityBase {

    @Id
    public UUID receivingAccountId;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, String> columns;

    public Instant updatedAt;

    protected Layout() {}

    private Layout(UUID account) {
        this.receivingAccountId = account;
    }

    static Columns of(UUID account) {
        return Layout.<Layout>findByIdOptional(account)
                .map(it -> Columns.named(it.columns))
                .orElse(Columns.OWN);
    }

    static void remember(UUID account, Columns columns, Instant now) {
        var layout = Layout.<Layout>findByIdOptional(account).orElseGet(() -> new Layout(account));
        layout.columns = columns.names();
        layout.updatedAt = now;
        layout.persist();
    }
}
