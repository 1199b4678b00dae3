package id.brevet.payment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A step in the history of a payment: the states before and after, the person who took it, and the reason. */
@Entity
public class PaymentEvent extends PanacheEntityBase {

    /** The person who takes the step; {@link #TIME} where only a deadline has passed. */
    public record Actor(@Nullable UUID id, @Nullable String name) {

        public static final Actor TIME = new Actor(null, null);
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Payment payment;

    public Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    public PaymentState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    public PaymentState to;

    public UUID actorId;
    public String actorName;
    public String note;

    /** Money that came in; negative where it went out. */
    public long amount;

    protected PaymentEvent() {}

    PaymentEvent(Payment payment, @Nullable PaymentState from, Actor actor, @Nullable String note, Instant at) {
        this.payment = payment;
        this.from = from;
        this.to = payment.state;
        this.actorId = actor.id;
        this.actorName = actor.name;
        this.note = note;
        this.at = at;
    }

    PaymentEvent withAmount(long money) {
        amount = money;
        return this;
    }

    /** The oldest first. */
    public static List<PaymentEvent> of(Payment payment) {
        return list("payment = ?1 order by at, id", payment);
    }
}
