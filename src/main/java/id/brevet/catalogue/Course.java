package id.brevet.catalogue;

import id.brevet.shared.Model;
import id.brevet.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.UUID;

/** What is taught: a subject with its promises, held again and again in batches. */
@Entity
public class Course extends Model {

    @Version
    public int version;

    public String slug;
    public String title;
    public String shortDescription;
    public String description;
    public String learningOutcomes;
    public String achievements;

    /** Counted by the database, whenever somebody pays or is paid back. */
    @Column(insertable = false, updatable = false)
    public int sold;

    protected Course() {}

    public static Course require(UUID id) {
        return Course.<Course>findByIdOptional(id).orElseThrow(Refusal::absent);
    }
}
