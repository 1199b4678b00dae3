package id.brevet.roster;

import id.brevet.shared.Model;
import jakarta.persistence.Entity;
import java.util.UUID;

/** A sheet of people that the office has imported. */
@Entity
public class ImportedRoster extends Model {

    public UUID takenBy;
    public int people;

    protected ImportedRoster() {}

    ImportedRoster(UUID takenBy, int people) {
        this.takenBy = takenBy;
        this.people = people;
    }
}
