package id.brevet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.BuyerClient;
import id.brevet.support.Chrome;
import id.brevet.support.OfficeClient;
import id.brevet.support.SampleBatch;
import id.brevet.support.SamplePerson;
import id.brevet.support.SampleReceivingAccount;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bills in their states, on a phone by day and on a desk by night. */
@QuarkusTest
@Chrome.Needed
class BillLookTest {

    private static final List<Look> BOTH = List.of(Look.PHONE, Look.DESK);

    @TestHTTPResource
    URL home;

    private BuyerClient budi;
    private UUID ordered;
    private UUID proven;
    private UUID wanted;

    @BeforeEach
    void buy() {
        SampleReceivingAccount.open();
        budi = BuyerClient.create();
        ordered = budi.ordered(SampleBatch.open(3));
        proven = budi.proven(SampleBatch.open(3));
        wanted = budi.proven(SampleBatch.open(3));
        OfficeClient.admin().posts("/" + wanted + "/resubmission", Map.of("reason", "Gambarnya terpotong"));
    }

    @Test
    void whatStudentsSee() {
        try (var student = Look.screen(home)) {
            student.enter(budi.person());
            var found = Look.visited(
                    student, "/siswa /siswa/tagihan %s %s %s".formatted(bill(wanted), bill(proven), bill(ordered)));
            student.press("Kirim bukti");
            student.reads("Sertakan bukti transfer");
            found.addAll(Look.at(student.page, BOTH));
            student.choose("Batalkan pesanan");
            found.addAll(Look.at(student.page, BOTH));

            assertThat(found).isEmpty();
        }
    }

    @Test
    void whatTheOfficeSees() {
        try (var office = Look.screen(home)) {
            office.enter(SamplePerson.admin());
            var found = Look.visited(
                    office, "/admin/tagihan /admin/tagihan/%s /admin/tagihan/%s /admin/kas".formatted(ordered, proven));
            office.press("Tolak");
            office.reads("Tulis alasannya");
            found.addAll(Look.at(office.page, BOTH));

            assertThat(found).isEmpty();
        }
    }

    private static String bill(UUID purchase) {
        return "/siswa/tagihan/" + purchase;
    }
}
