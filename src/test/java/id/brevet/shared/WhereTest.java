package id.brevet.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WhereTest {

    @Test
    void nothingAskedForMatchesEverything() {
        var where = new Where().and("name = :name", "name", Optional.empty());

        assertThat(where.text()).isEmpty();
        assertThat(where.values()).isEmpty();
    }

    @Test
    void everythingAskedForHasToHold() {
        var where = new Where()
                .and("name = :name", "name", Optional.of("' or 1 = 1"))
                .and("age > :age", "age", Optional.empty())
                .and("city = :city", "city", Optional.of("Bogor"));

        assertThat(where.text()).isEqualTo("where name = :name and city = :city ");
        assertThat(where.values()).isEqualTo(Map.of("name", "' or 1 = 1", "city", "Bogor"));
    }
}
