package id.brevet.home;

import static id.brevet.account.GroupType.MAHASISWA_GUNADARMA;
import static id.brevet.account.GroupType.UMUM;
import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.account.GroupStanding;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PricesShownTest {

    private static final BuyerGroup VERIFIED = new BuyerGroup(UMUM, GroupStanding.VERIFIED);

    @Test
    void aPriceThatHasNotBeenSetIsNobodys() {
        var none = new PricesShown(Map.of(), VERIFIED);

        assertThat(none.ownPrice(List.of(UMUM))).isNull();
        assertThat(none.lowest(List.of(UMUM))).isNull();
        assertThat(none.all()).allMatch(it -> it.price() == null);
    }

    @Test
    void onlyTheVerifiedHaveAPriceAndOnlyWhereTheyAreAdmitted() {
        var set = Map.of(UMUM, 2_300_000L, MAHASISWA_GUNADARMA, 750_000L);

        assertThat(new PricesShown(set, VERIFIED).ownPrice(List.of(UMUM))).isEqualTo(2_300_000L);
        assertThat(new PricesShown(set, VERIFIED).ownPrice(List.of(MAHASISWA_GUNADARMA)))
                .isNull();
        assertThat(new PricesShown(set, new BuyerGroup(UMUM, GroupStanding.WAITING)).ownPrice(List.of(UMUM)))
                .isNull();
        assertThat(new PricesShown(set, null).ownPrice(List.of(UMUM))).isNull();
    }

    @Test
    void theLeastIsThatOfTheGroupsThatAreAdmitted() {
        var set = Map.of(UMUM, 2_300_000L, MAHASISWA_GUNADARMA, 750_000L);

        assertThat(new PricesShown(set, null).lowest(List.of(UMUM))).isEqualTo(2_300_000L);
        assertThat(new PricesShown(set, null).lowest(List.of(UMUM, MAHASISWA_GUNADARMA)))
                .isEqualTo(750_000L);
    }
}
