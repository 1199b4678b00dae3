package id.brevet.tariff;

import java.util.List;

/** Every group with its current price and its latest ones. */
public record PriceList(List<Item> items) {

    private static final int HISTORY = 10;

    public record Item(TariffView tariff, List<PriceView> history) {}

    static PriceList current() {
        return new PriceList(Tariff.all().stream()
                .map(it -> new Item(it, TariffPrice.latest(it.id(), HISTORY)))
                .toList());
    }
}
