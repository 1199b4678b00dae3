package id.brevet.tariff;

import java.util.List;

/** Every group with its price and the last few it had. */
public record PriceList(List<Item> items) {

    private static final int REMEMBERED = 10;

    public record Item(TariffView tariff, List<PriceView> history) {}

    static PriceList current() {
        return new PriceList(Tariff.all().stream()
                .map(it -> new Item(it, TariffPrice.latest(it.id(), REMEMBERED)))
                .toList());
    }
}
