package id.brevet.tariff;

import id.brevet.account.GroupType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A group of people and its price; the version is the number of prices so far. */
public record TariffView(UUID id, GroupType group, @Nullable Long price, int version) {

    public TariffView(UUID id, GroupType group, @Nullable Long price, @Nullable Integer number) {
        this(id, group, price, number == null ? 0 : number.intValue());
    }

    /** The name of the price field, different in each group's form. */
    public String field() {
        return "price_" + group.wire();
    }
}
