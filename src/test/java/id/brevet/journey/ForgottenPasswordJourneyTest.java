package id.brevet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import id.brevet.support.Chrome;
import id.brevet.support.SamplePerson;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way back in. */
@QuarkusTest
@Chrome.Needed
class ForgottenPasswordJourneyTest {

    private static final String NEW = "Hujan turun sepanjang sore";

    @TestHTTPResource
    URL home;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoeverForgetsThePasswordSetsAnother(boolean script) {
        var member = SamplePerson.student();
        try (var screen = Screen.at(home, script)) {
            screen.open("/masuk");
            screen.follow("Lupa kata sandi?");
            screen.fill("Alamat email", member.email());
            screen.press("Kirim tautan");
            screen.reads("Bila alamat itu terdaftar");

            var link = Letterbox.link(member.email());
            screen.open(link);
            screen.fill("Kata sandi baru", NEW);
            screen.fill("Ulangi kata sandi", "Hujan turun sepanjang pagi");
            screen.press("Simpan kata sandi");
            assertThat(screen.summary()).containsText("Kedua kata sandi tidak sama");

            screen.fill("Kata sandi baru", NEW);
            screen.fill("Ulangi kata sandi", NEW);
            screen.press("Simpan kata sandi");
            screen.isAt("/masuk");
            screen.reads("Kata sandi telah diatur");

            screen.signIn(member.email(), NEW);
            screen.isAt("/siswa");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aLinkThatLeadsNowhereOffersAnother(boolean script) {
        try (var screen = Screen.at(home, script)) {
            screen.open("/atur-sandi");
            screen.follow("Minta tautan baru");
            screen.isAt("/lupa-sandi");

            screen.open("/verifikasi");
            screen.follow("Masuk");
            screen.isAt("/masuk");
        }
    }
}
