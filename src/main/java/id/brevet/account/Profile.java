package id.brevet.account;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A person's group and its proof, institution, origin, birth date and address. */
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
    public Instant proofSentAt;
    public String proofRefusal;

    public Profile() {}

    /** The general public needs no proof; students are verified once the office has checked theirs. */
    public Profile(@Nullable GroupType group, Origin from, @Nullable String nim, @Nullable String nik) {
        this.groupType = group;
        this.groupVerified = group != null && !group.needsProof();
        this.institution = from.institution;
        this.origin = from.origin;
        this.birthDate = from.birthDate;
        this.address = from.address;
        this.nim = nim;
        this.nik = nik;
    }

    /** A person's institution, origin, birth date and address. */
    public record Origin(String institution, String origin, @Nullable LocalDate birthDate, String address) {

        public Origin {
            institution = institution.strip();
            origin = origin.strip();
            address = address.strip();
        }
    }

    /** Another group, student number or proof has to be verified anew. */
    void change(ProfileFields it, Instant now) {
        var before = List.of(Objects.toString(groupType, ""), text(nim), text(nimProof));
        groupType = it.groupType() == null ? groupType : it.groupType();
        nim = it.nim() == null ? nim : emptyAsNull(it.nim());
        nik = it.nik() == null ? nik : emptyAsNull(it.nik());
        nimProof = it.nimProof() == null ? nimProof : emptyAsNull(it.nimProof());
        institution = givenOr(it.institution(), institution);
        origin = givenOr(it.origin(), origin);
        address = givenOr(it.address(), address);
        birthDate = it.birthDate() == null ? birthDate : it.birthDate();
        if (!before.equals(List.of(Objects.toString(groupType, ""), text(nim), text(nimProof)))) {
            resetVerification(now);
        }
    }

    void submitProof(@Nullable String address, Instant now) {
        nimProof = address;
        resetVerification(now);
    }

    void decideProof(@Nullable String refusal) {
        groupVerified = refusal == null;
        proofRefusal = refusal;
    }

    /** The general public is always verified. */
    void overrideVerification(boolean verified) {
        groupVerified = groupType != null && (verified || !needsProof());
        proofRefusal = groupVerified ? null : proofRefusal;
    }

    public boolean needsProof() {
        return groupType != null && groupType.needsProof();
    }

    public boolean awaitsDecision() {
        return needsProof() && !groupVerified && nimProof != null && proofRefusal == null;
    }

    private void resetVerification(Instant now) {
        groupVerified = groupType != null && !needsProof();
        proofRefusal = null;
        proofSentAt = nimProof == null ? null : now.truncatedTo(ChronoUnit.MICROS);
    }

    private static String givenOr(@Nullable String given, String otherwise) {
        return given == null ? otherwise : given.strip();
    }

    private static @Nullable String emptyAsNull(String given) {
        return given.isBlank() ? null : given.strip();
    }

    private static String text(@Nullable String it) {
        return it == null ? "" : it;
    }
}
