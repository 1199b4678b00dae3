package id.brevet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import id.brevet.support.Chrome;
import id.brevet.support.SamplePerson;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the registration form to one's own portal, and out again. */
@QuarkusTest
@Chrome.Needed
class NewcomerJourneyTest {

    private static final String FIRST = "Kucing tidur di atas meja";
    private static final String SECOND = "Meja tidur di atas kucing";

    @TestHTTPResource
    URL home;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aNewcomerJoinsLooksAroundAndLeaves(boolean script) {
        var email = SamplePerson.randomEmail();
        try (var newcomer = Screen.at(home, script);
                var phone = Screen.at(home, script)) {
            register(newcomer, email);
            verify(newcomer, email);
            newcomer.signIn(email, FIRST);
            newcomer.isAt("/siswa");
            newcomer.reads("Halo, Ayu Wulandari");

            changePassword(newcomer);
            phone.signIn(email, SECOND);
            endTheOtherSession(newcomer);
            phone.follow("Ganti kata sandi");
            phone.isAt("/masuk");

            leave(newcomer);
        }
    }

    private static void register(Screen newcomer, String email) {
        newcomer.open("/");
        newcomer.follow("Daftar sekarang");
        newcomer.fill("Nama lengkap", "Ayu Wulandari");
        newcomer.fill("Alamat email", email);
        newcomer.fill("Nomor telepon (WhatsApp)", SamplePerson.randomPhone());
        newcomer.fill("Kata sandi", FIRST);
        newcomer.fill("Ulangi kata sandi", FIRST);
        newcomer.choose("Umum");
        newcomer.fill("Instansi atau kampus", "PT Contoh");
        newcomer.fill("Kota asal", "Depok");
        newcomer.fill("Tanggal lahir", "1999-02-03");
        newcomer.fill("Alamat", "Jl. Margonda 1");
        newcomer.choose("Saya menyetujui kebijakan privasi");
        newcomer.press("Buat akun");
        newcomer.isAt("/verifikasi");
    }

    private static void verify(Screen newcomer, String email) {
        var code = Letterbox.code(email);
        newcomer.fill("Kode verifikasi", code.equals("123456") ? "654321" : "123456");
        newcomer.press("Verifikasi email");
        assertThat(newcomer.summary()).containsText("Kode tidak cocok");

        newcomer.fill("Kode verifikasi", code);
        newcomer.press("Verifikasi email");
        newcomer.isAt("/masuk");
        newcomer.reads("Email Anda telah diverifikasi");
    }

    private static void changePassword(Screen newcomer) {
        newcomer.follow("Ganti kata sandi");
        newcomer.isAt("/profil/sandi");
        newcomer.fill("Kata sandi sekarang", FIRST);
        newcomer.fill("Kata sandi baru", SECOND);
        newcomer.fill("Ulangi kata sandi", SECOND);
        newcomer.press("Simpan kata sandi");
        newcomer.reads("Kata sandi telah diganti");
    }

    private static void endTheOtherSession(Screen newcomer) {
        newcomer.open("/siswa");
        newcomer.follow("Lihat sesi aktif");
        var sessions = newcomer.main().locator("li.device");
        assertThat(sessions).hasCount(2);
        newcomer.press("Akhiri sesi Chrome · Linux");
        newcomer.reads("Sesi telah diakhiri");
        assertThat(sessions).hasCount(1);
        assertThat(sessions).containsText("Perangkat ini");
    }

    private static void leave(Screen newcomer) {
        newcomer.page.locator(".menu__button").click();
        newcomer.page.getByText("Keluar").click();
        newcomer.isAt("/masuk");
        newcomer.reads("Anda telah keluar");

        newcomer.open("/siswa");
        newcomer.isAt("/masuk");
    }
}
