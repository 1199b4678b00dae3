package id.brevet.upload;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import id.brevet.support.ApiClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.PageClient;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class UploadPagesTest implements ClockAndRateLimitReset {

    static final FileSender STRANGER = new FileSender(null, ApiClient.STRANGER);

    @Test
    void anyKeyOfTheOwnerOpens() {
        var budi = FileSender.student();
        var address = budi.kept("bukti");

        budi.get(address).then().statusCode(200);
        PageClient.signedIn(budi.person()).get(address).then().statusCode(200);
    }

    @Test
    void aFileGoesOutInChains() {
        var budi = FileSender.student();

        budi.get(budi.kept("bukti"))
                .then()
                .header("Content-Type", equalTo("image/png"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Disposition", equalTo("inline; filename=\"foto.png\"; filename*=UTF-8''foto.png"))
                .header("Content-Security-Policy", equalTo("sandbox; default-src 'none'"))
                .header("Cross-Origin-Resource-Policy", equalTo("same-origin"))
                .header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void headIsAnsweredLikeGetWithoutTheFile() {
        var budi = FileSender.student();
        var address = budi.kept("bukti");
        var got = budi.get(address);

        var answer = budi.program().request().head(address);

        answer.then().statusCode(200).body(is(emptyString()));
        assertThat(answer.header("Content-Type")).isEqualTo("image/png");
        assertThat(answer.header("Content-Length")).isEqualTo(got.header("Content-Length"));
        STRANGER.program().request().head(address).then().statusCode(401);
    }

    @Test
    void toOthersThereIsNoSuchFile() {
        var address = FileSender.student().kept("bukti");
        var sari = FileSender.student();

        sari.get(address).then().statusCode(404);
        PageClient.signedIn(sari.person()).get(address).then().statusCode(404);
        FileSender.office().get(address).then().statusCode(200);
    }

    @Test
    void strangersAreSentToTheDoorWhateverIsThere() {
        for (var address : new String[] {FileSender.student().kept("bukti"), "/uploads/bukti/tidak-ada.png"}) {
            var onPage = given().redirects()
                    .follow(false)
                    .header("Accept", "text/html,*/*;q=0.8")
                    .get(address);
            onPage.then().statusCode(303);
            assertThat(onPage.header("Location")).startsWith("/masuk?kembali=%2Fuploads%2Fbukti");

            STRANGER.get(address).then().statusCode(401).header("WWW-Authenticate", equalTo("Bearer"));
            given().header("Authorization", "Bearer salah").get(address).then().statusCode(401);
            given().cookie("sesi", "salah").get(address).then().statusCode(401);
        }
    }

    @Test
    void whoeverMaySeeTheThingMaySeeItsFile() {
        var address = FileSender.student().kept("bukti");
        var hadi = FileSender.student();
        hadi.get(address).then().statusCode(404);

        ReferringRows.proofOf(hadi.person().id(), address);

        hadi.get(address).then().statusCode(200);
        FileSender.student().get(address).then().statusCode(404);
        STRANGER.get(address).then().statusCode(401);

        ReferringRows.pictureOfBatch(address);

        STRANGER.get(address).then().statusCode(200).header("Cache-Control", equalTo("no-store"));
    }

    @ParameterizedTest
    @CsvSource({
        "office, courses, true",
        "office, batch/sampul, true",
        "office, blog, true",
        "office, bukti, false",
        "office, a-course, false",
        "student, courses, false"
    })
    void whatTheOfficePutsInTheWindowIsSeenByAll(String who, String location, boolean seen) {
        var address = (who.equals("office") ? FileSender.office() : FileSender.student()).kept(location);

        var answer = STRANGER.get(address);

        answer.then().statusCode(seen ? 200 : 401);
        if (seen) {
            answer.then().header("Cache-Control", equalTo("public, max-age=86400"));
        }
    }

    @Test
    void documentsAreInNoWindow() {
        var address =
                FileSender.address(FileSender.office().send("documents", "courses", "a.txt", "Catatan".getBytes()));

        STRANGER.get(address).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/uploads/..%2f..%2fsecret",
                "/uploads/%2e%2e/%2e%2e/secret",
                "/uploads/bukti/%00",
                "/uploads/bukti/x.png",
                "/uploads/bukti/..;/x.png",
                "/uploads//",
                "/uploads/"
            })
    void nothingElseIsThere(String path) {
        assertThat(FileSender.office().get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void anAddressSaysNothingOfWhereTheFileLies() {
        var budi = FileSender.student();
        var address = budi.kept("bukti");

        var id = UUID.fromString(address.substring(address.lastIndexOf('/') + 1, address.lastIndexOf('.')));

        assertThat(id.version()).isEqualTo(4);
        budi.get("/files/" + StoredFiles.key(address)).then().statusCode(404);
        assertThat(StoredFiles.key(address))
                .hasSize(32)
                .isNotEqualTo(id.toString().replace("-", ""));
    }
}
