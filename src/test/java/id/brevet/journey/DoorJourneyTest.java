package id.brevet.journey;

import id.brevet.support.Chrome;
import id.brevet.support.SamplePerson;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Visits without a session, or with one that ends. */
@QuarkusTest
@Chrome.Needed
class DoorJourneyTest {

    @TestHTTPResource
    URL home;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theWantedPageComesAfterSigningIn(boolean script) {
        try (var screen = Screen.at(home, script)) {
            screen.open("/admin/audit?action=session.opened");
            screen.isAt("/masuk");
            screen.reads("Silakan masuk untuk melanjutkan");

            screen.fill("Alamat email", "admin@brevet.local");
            screen.fill("Kata sandi", "salah sama sekali");
            screen.press("Masuk");
            screen.reads("Email atau kata sandi tidak cocok");
            screen.fill("Kata sandi", "Admin123!");
            screen.press("Masuk");

            screen.isAt("/admin/audit");
            screen.reads("Tindakan: Masuk");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSessionEndedElsewhereLeadsToTheDoor(boolean script) {
        var member = SamplePerson.student();
        try (var here = Screen.at(home, script);
                var elsewhere = Screen.at(home, script)) {
            here.signIn(member.email(), SamplePerson.PASSWORD);
            elsewhere.signIn(member.email(), SamplePerson.PASSWORD);
            elsewhere.open("/profil/sesi");
            elsewhere.press("Akhiri semua sesi lain");
            elsewhere.reads("Sesi telah diakhiri");

            here.follow("Lihat sesi aktif");

            here.isAt("/masuk");
            here.signIn(member.email(), SamplePerson.PASSWORD);
            here.isAt("/siswa");
        }
    }

    @Test
    void aPartOfAPageIsNotReplacedByTheSignInPage() {
        try (var screen = Screen.at(home, true)) {
            screen.signIn("admin@brevet.local", "Admin123!");
            screen.open("/admin/audit");
            screen.context.clearCookies();

            screen.press("Terapkan");

            screen.isAt("/masuk");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anotherRolesPageOffersTheWayHome(boolean script) {
        try (var screen = Screen.at(home, script)) {
            screen.signIn("siswa@brevet.local", "Siswa123!");
            screen.open("/admin");
            screen.reads("Bukan untuk Anda");

            screen.follow("Buka portal");

            screen.isAt("/siswa");
        }
    }
}
