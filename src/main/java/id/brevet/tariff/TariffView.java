package id.brevet.tariff;

import id.brevet.account.GroupType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A group of people and what they pay; the version counts the prices there have been. */
public record TariffView(UUID id, GroupType group, @Nullable Long price, int version) {

    public TariffView(UUID id, GroupType group, @Nullable Long price, @Nullable Integer number) {
        this(id, group, price, number == null ? 0 : number.intValue());
    }

    /** Each group's form has its own field. */
    public String field() {
        return "price_" + group.wire();
    }
}
