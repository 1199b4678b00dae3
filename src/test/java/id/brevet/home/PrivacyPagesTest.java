package id.brevet.home;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.account.PrivacyPolicy;
import id.brevet.support.PageClient;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PrivacyPagesTest {

    @Test
    void saysInBothLanguagesWhatIsStoredAndWhatOneMayAsk() {
        var stranger = new PageClient();

        assertThat(stranger.page("/privasi").select("main").text())
                .contains("Versi " + PrivacyPolicy.VERSION, "Nomor 27 Tahun 2022", "Bukti mahasiswa", "3 kali 24 jam");

        stranger.post("/bahasa", Map.of("bahasa", "en"));
        assertThat(stranger.page("/privasi").select("main").text())
                .contains("Version " + PrivacyPolicy.VERSION, "Law No. 27 of 2022", "Proof of studying");
    }

    @Test
    void saysWhomToAsk() {
        assertThat(new PageClient().page("/privasi").select("#kontak + address").text())
                .contains("Brevet", "langsung kepada kantor");

        Sql.change(
                "update setting set centre_name = 'Pusat Pajak', email = 'kantor@contoh.id', whatsapp = '0812345678'");

        var contact = new PageClient().page("/privasi").select("#kontak + address");
        assertThat(contact.text()).contains("Pusat Pajak", "kantor@contoh.id").doesNotContain("langsung kepada kantor");
        assertThat(contact.select("a[href^=https://wa.me/62812345678?text=Halo]"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/masuk", "/daftar"})
    void isFoundWherePeopleComeIn(String address) {
        assertThat(new PageClient().page(address).select("a[href=/privasi]")).isNotEmpty();
    }
}
