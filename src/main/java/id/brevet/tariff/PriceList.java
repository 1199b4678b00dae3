package id.brevet.tariff;

import java.util.List;

/** Every group with its price, and what it paid before. */
public record PriceList(List<TariffView> tariffs, List<PriceView> history) {

    private static final int REMEMBERED = 10;

    static PriceList current() {
        return new PriceList(Tariff.all(), TariffPrice.latest(REMEMBERED));
    }

    public List<PriceView> before(TariffView tariff) {
        return history.stream().filter(it -> it.tariff().equals(tariff.id())).toList();
    }
}
