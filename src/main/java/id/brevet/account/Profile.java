package id.brevet.account;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the centre knows of a person beyond how to reach them. */
@Embeddable
public class Profile {

    @Enumerated(EnumType.STRING)
    public GroupType groupType;

    public boolean groupVerified;
    public String nim;
    public String nimProof;
    public String nik;
    public String institution = "";
    public String origin = "";
    public LocalDate birthDate;
    public String address = "";

    public Profile() {}

    /** The general public needs no proof; student groups wait until somebody has looked at their papers. */
    Profile(GroupType group, Origin from, @Nullable String nim, @Nullable String nik) {
        this.groupType = group;
        this.groupVerified = !group.needsProof();
        this.institution = from.institution;
        this.origin = from.origin;
        this.birthDate = from.birthDate;
        this.address = from.address;
        this.nim = nim;
        this.nik = nik;
    }

    /** Where somebody comes from. */
    record Origin(String institution, String origin, LocalDate birthDate, String address) {}
}
