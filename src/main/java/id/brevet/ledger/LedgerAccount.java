package id.brevet.ledger;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account of the books: one kind of money, for one owner where it is kept apart. */
@Entity
public class LedgerAccount extends PanacheEntityBase {

    record Key(String code, @Nullable UUID owner) {}

    /** Sorted, so that transactions that open the same accounts do not wait for each other. */
    private static final String OPEN =
            """
            insert into ledger_account (id, code, owner_id)
            select uuidv7(), code, owner from unnest(:codes, :owners) wanted (code, owner)
            on conflict do nothing
            """;

    private static final String FIND =
            """
            select a.* from ledger_account a join unnest(:codes, :owners) wanted (code, owner)
            on a.code = wanted.code and a.owner_id is not distinct from wanted.owner
            """;

    @Id
    public UUID id;

    public String code;
    public UUID ownerId;

    protected LedgerAccount() {}

    /** Opens accounts when they are first needed; two transactions that need one at once get the same. */
    @SuppressWarnings("unchecked")
    static Map<Key, LedgerAccount> openAll(Collection<Key> keys) {
        var wanted = keys.stream()
                .distinct()
                .sorted(comparing(Key::code).thenComparing(it -> String.valueOf(it.owner)))
                .toList();
        var codes = wanted.stream().map(Key::code).toArray(String[]::new);
        var owners = wanted.stream().map(Key::owner).toArray(UUID[]::new);
        getEntityManager()
                .createNativeQuery(OPEN)
                .setParameter("codes", codes)
                .setParameter("owners", owners)
                .executeUpdate();
        var found = getEntityManager()
                .createNativeQuery(FIND, LedgerAccount.class)
                .setParameter("codes", codes)
                .setParameter("owners", owners)
                .getResultList();
        return ((Collection<LedgerAccount>) found).stream().collect(toMap(LedgerAccount::key, it -> it));
    }

    private Key key() {
        return new Key(code, ownerId);
    }
}
