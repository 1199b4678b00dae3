package id.brevet.ledger;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where one kind of money is counted, for one owner where it is counted for each. */
@Entity
public class LedgerAccount extends PanacheEntityBase {

    private static final String OPEN =
            """
            insert into ledger_account (id, code, owner_id) values (uuidv7(), :code, :owner)
            on conflict do nothing
            """;

    @Id
    public UUID id;

    public String code;
    public UUID ownerId;

    protected LedgerAccount() {}

    /** Opened when it is first needed; of two who need it at once, both get the same. */
    static LedgerAccount of(Chart chart, @Nullable UUID owner) {
        getEntityManager()
                .createNativeQuery(OPEN)
                .setParameter("code", chart.code())
                .setParameter("owner", owner)
                .executeUpdate();
        return find("code = ?1 and ownerId is not distinct from ?2", chart.code(), owner)
                .singleResult();
    }
}
