package id.brevet.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.shared.Refusal;
import id.brevet.shared.Role;
import id.brevet.shared.Wire;
import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileTest {

    static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");

    final User sari = student(GroupType.MAHASISWA_GUNADARMA);

    @Test
    void studentsWaitForTheOfficeAndTheGeneralPublicDoesNot() {
        assertThat(sari.profile.groupVerified).isFalse();
        assertThat(student(GroupType.UMUM).profile.groupVerified).isTrue();
        assertThat(GroupStanding.of(sari.profile)).isEqualTo(GroupStanding.PROOF_MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "mahasiswa_non_gunadarma, , ",
        " , 123, ",
        " , , /uploads/nim_proof/lain.png",
    })
    void whoeverChangesGroupOrPapersIsLookedAtAgain(String group, String nim, String proof) {
        prove();
        sari.decideProof(null);

        sari.change(told(Wire.named(GroupType.class, group).orElse(null), nim, proof), NOW);

        assertThat(sari.profile.groupVerified).isFalse();
        assertThat(sari.profile.awaitsDecision()).isTrue();
    }

    @Test
    void whoeverSaysTheSameAgainStaysVerified() {
        prove();
        sari.decideProof(null);

        sari.change(told(GroupType.MAHASISWA_GUNADARMA, "50420001", "/uploads/nim_proof/kartu.png"), NOW);

        assertThat(sari.profile.groupVerified).isTrue();
    }

    @Test
    void aCheaperGroupIsNeverHadByAskingForIt() {
        var budi = student(GroupType.UMUM);

        budi.change(told(GroupType.MAHASISWA_GUNADARMA, null, null), NOW);

        assertThat(budi.profile.groupVerified).isFalse();
    }

    @Test
    void aRefusalIsForgottenWithTheNextProof() {
        prove();
        sari.decideProof("buram");
        assertThat(GroupStanding.of(sari.profile)).isEqualTo(GroupStanding.REFUSED);

        sari.change(told(null, null, "/uploads/nim_proof/jelas.png"), NOW);

        assertThat(GroupStanding.of(sari.profile)).isEqualTo(GroupStanding.WAITING);
        assertThat(sari.profile.proofRefusal).isNull();
    }

    @Test
    void nobodyIsJudgedTwice() {
        prove();
        sari.decideProof(null);

        Assertions.assertThatThrownBy(() -> sari.decideProof("ternyata palsu"))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.code()).isEqualTo("invalid_transition"));
        Assertions.assertThatThrownBy(() -> student(GroupType.UMUM).decideProof(null))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void nobodyIsRefusedTwiceForTheSamePapers() {
        prove();
        sari.decideProof("buram");

        Assertions.assertThatThrownBy(() -> sari.decideProof("buram")).isInstanceOf(Refusal.class);

        sari.decideProof(null);
        assertThat(sari.profile.groupVerified).isTrue();
    }

    @Test
    void theGeneralPublicHasNothingToBeVouchedFor() {
        var budi = student(GroupType.MAHASISWA_GUNADARMA);

        budi.change(told(GroupType.UMUM, null, null), NOW);
        budi.overrideVerification(false);

        assertThat(budi.profile.groupVerified).isTrue();
    }

    @Test
    void whatIsNotToldStaysAndWhatIsEmptyGoes() {
        prove();

        sari.change(told(null, "", null), NOW);

        assertThat(sari.profile.nim).isNull();
        assertThat(sari.profile.nimProof).isEqualTo("/uploads/nim_proof/kartu.png");
        assertThat(sari.profile.institution).isEqualTo("Gunadarma");
        assertThat(sari.name).isEqualTo("Sari Melati");
    }

    private void prove() {
        sari.change(told(null, "50420001", "/uploads/nim_proof/kartu.png"), NOW);
    }

    private static User student(GroupType group) {
        var from = new Profile.Origin("Gunadarma", "Depok", LocalDate.of(2000, 1, 1), "Jl. Melati 5");
        var contact = new Contact("Sari Melati", "sari@contoh.id", "081234567890");
        return new User(contact, "hash", Role.STUDENT, new Profile(group, from, null, null));
    }

    private static ProfileInput told(GroupType group, String nim, String proof) {
        return new ProfileInput(null, null, null, null, group, nim, proof, null, null, null, null, null);
    }
}
