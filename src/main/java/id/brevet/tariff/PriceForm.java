package id.brevet.tariff;

import id.brevet.web.Rupiah;
import java.math.BigDecimal;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The form for a new price. */
public record PriceForm(
        @RestForm("group_type") @Nullable String groupType,
        @RestForm @Nullable String price,
        @RestForm @Nullable String version) {

    static final PriceForm BLANK = new PriceForm(null, null, null);

    /** The text typed into the field of this group, or nothing. */
    public String typed(TariffView tariff) {
        return tariff.group().wire().equals(groupType) && price != null ? price : "";
    }

    String group() {
        return groupType == null ? "" : groupType;
    }

    PriceJson.Wanted wanted() {
        var amount = Rupiah.parse(price).map(BigDecimal::valueOf).orElse(null);
        var seen = version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
        return new PriceJson.Wanted(amount, seen);
    }
}
