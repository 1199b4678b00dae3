package id.brevet.shared;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** Base of the entities: id and times. Fields are public for reading; only the entity itself writes them. */
@MappedSuperclass
@EntityListeners(Timestamps.class)
public abstract class Model extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public Instant createdAt;
    public Instant updatedAt;

    /** Keeps a creation time that the entity has set itself. */
    void markCreated(Instant now) {
        createdAt = createdAt == null ? now : createdAt;
        updatedAt = now;
    }

    void markChanged(Instant now) {
        updatedAt = now;
    }
}
