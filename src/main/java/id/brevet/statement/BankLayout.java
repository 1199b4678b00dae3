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

/** The columns in the files of the bank of one account, as somebody of the office mapped them. */
@Entity
@Table(name = "statement_layout")
public class BankLayout extends PanacheEntityBase {

    @Id
    public UUID receivingAccountId;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, String> columns;

    public Instant updatedAt;

    protected BankLayout() {}

    private BankLayout(UUID account) {
        this.receivingAccountId = account;
    }

    static StatementColumns of(UUID account) {
        return BankLayout.<BankLayout>findByIdOptional(account)
                .map(it -> StatementColumns.named(it.columns))
                .orElse(StatementColumns.OWN);
    }

    static void remember(UUID account, StatementColumns columns, Instant now) {
        var layout = BankLayout.<BankLayout>findByIdOptional(account).orElseGet(() -> new BankLayout(account));
        layout.columns = columns.names();
        layout.updatedAt = now;
        layout.persist();
    }
}
