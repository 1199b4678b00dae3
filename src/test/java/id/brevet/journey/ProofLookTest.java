package id.brevet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import id.brevet.paper.PdfPrinter;
import id.brevet.support.BuyerClient;
import id.brevet.support.Chrome;
import id.brevet.support.SampleBatch;
import id.brevet.support.SamplePerson;
import id.brevet.support.SampleReceivingAccount;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A proof is looked at where it is judged, as large as it has to be. */
@QuarkusTest
@Chrome.Needed
class ProofLookTest {

    private static final String SLIP =
            "<html><head><style>@page { size: A5; margin: 0 } body { background-color: #0000ff }</style></head>"
                    + "<body><p>Transfer</p></body></html>";

    private static final String BLUE =
            """
            canvas => {
                const colours = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data;
                const middle = 4 * (canvas.width * Math.floor(canvas.height / 2) + Math.floor(canvas.width / 2));
                return [...colours.slice(middle, middle + 3)].join(",");
            }
            """;

    @TestHTTPResource
    URL home;

    @Inject
    PdfPrinter press;

    private BuyerClient budi;
    private UUID purchase;

    @BeforeEach
    void arrange() {
        SampleReceivingAccount.open();
        budi = BuyerClient.create();
        purchase = budi.ordered(SampleBatch.open(1));
    }

    @Test
    void aPdfIsDrawnOnTheDesk() {
        budi.patch(purchase + "/pay", proof(pdf())).then().statusCode(200);
        try (var office = Screen.at(home, true)) {
            office.enter(SamplePerson.admin());

            office.open("/admin/kas?id=" + purchase);

            assertThat(office.page.locator("[data-drawn] canvas")).hasCount(1);
            assertThat(office.page.locator("[data-drawn] canvas").evaluate(BLUE))
                    .isEqualTo("0,0,255");
        }
    }

    @Test
    void aPictureIsMadeLargerByButtonAndByKey() {
        budi.proves(purchase).then().statusCode(200);
        try (var office = Screen.at(home, true)) {
            office.enter(SamplePerson.admin());
            office.open("/admin/kas?id=" + purchase);
            var picture = office.page.locator("img.zoom__sheet");
            var before = width(picture);

            office.press("Perbesar");
            assertThat(width(picture)).isGreaterThan(before * 1.4);
            office.page.keyboard().press("+");
            assertThat(width(picture)).isGreaterThan(before * 1.9);
            office.page.keyboard().press("-");
            office.page.keyboard().press("-");

            assertThat(width(picture)).isEqualTo(before);
        }
    }

    private static double width(Locator picture) {
        return picture.boundingBox().width;
    }

    private String pdf() {
        var answer = budi.client()
                .request()
                .multiPart("location", "bukti")
                .multiPart("file", "bukti.pdf", press.print(SLIP))
                .post("/api/v1/upload/documents");
        answer.then().statusCode(200);
        return answer.path("data");
    }

    private static Map<String, Object> proof(String file) {
        return Map.of(
                "payment_proof_url", file,
                "buyer_bank_account_name", "Budi Santoso",
                "buyer_bank_account_number", "1234567890");
    }
}
