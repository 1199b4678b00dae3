package id.brevet.tariff;

import id.brevet.account.User;
import id.brevet.shared.Slice;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A price that holds from its date until a newer one is set. */
@Entity
public class TariffPrice extends PanacheEntityBase {

    private static final String VIEW =
            "select p.price, p.validFrom, u.id, u.name from TariffPrice p left join p.changedBy u ";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Tariff tariff;

    public int number;
    public long price;
    public Instant validFrom;

    @ManyToOne(fetch = FetchType.LAZY)
    public User changedBy;

    protected TariffPrice() {}

    TariffPrice(Tariff tariff, int number, long price, @Nullable User changedBy, Instant now) {
        this.tariff = tariff;
        this.number = number;
        this.price = price;
        this.changedBy = changedBy;
        this.validFrom = now;
    }

    static Slice<PriceView> of(UUID tariff, int page, int limit) {
        var items = newestFirst(tariff).page(page - 1, limit).list();
        return new Slice<>(items, page, limit, count("tariff.id", tariff));
    }

    static List<PriceView> latest(UUID tariff, int limit) {
        return newestFirst(tariff).page(0, limit).list();
    }

    private static PanacheQuery<PriceView> newestFirst(UUID tariff) {
        return find(VIEW + "where p.tariff.id = ?1 order by p.number desc", tariff)
                .project(PriceView.class);
    }
}
