package id.brevet.shared;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A row with an identity and a history; its fields are public to read and written only by itself. */
@MappedSuperclass
@EntityListeners(Timestamps.class)
public abstract class Model extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public Instant createdAt;
    public Instant updatedAt;

    /** Some rows are born at the moment of the deed that makes them. */
    void born(Instant now) {
        createdAt = createdAt == null ? now : createdAt;
        updatedAt = now;
    }

    void changed(Instant now) {
        updatedAt = now;
    }
}
