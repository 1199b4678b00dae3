package id.brevet.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import id.brevet.support.ApiClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class UploadApiTest implements ClockAndRateLimitReset, WithoutUploads {

    @ParameterizedTest
    @CsvSource({
        "jpeg, foto.jpg, .jpg, image/jpeg",
        "jpeg, foto.JPEG, .jpeg, image/jpeg",
        "png, foto.png, .png, image/png",
        "gif, foto.gif, .png, image/png",
        "bmp, foto.bmp, .png, image/png",
        "png, foto.jpg, .png, image/png"
    })
    void picturesComeBackAsWhatTheyAre(String format, String name, String ending, String type) {
        var budi = FileSender.student();

        var address = FileSender.address(budi.image(name, Pictures.encoded(format, 40, 20)));

        assertThat(address).matches("/uploads/bukti/\\d{4}/\\d\\d/\\d\\d/[0-9a-f-]{36}" + ending.replace(".", "\\."));
        var answer = budi.get(address);
        answer.then().statusCode(200).header("Content-Type", equalTo(type));
        var picture = Pictures.decoded(answer.asByteArray());
        assertThat(picture.getWidth()).isEqualTo(40);
        assertThat(picture.getHeight()).isEqualTo(20);
    }

    @Test
    void webpBecomesPng() {
        var budi = FileSender.student();

        var address = FileSender.address(budi.image("foto.webp", Pictures.webp(40, 20)));

        assertThat(address).endsWith(".png");
        var picture = Pictures.decoded(budi.get(address).asByteArray());
        assertThat(picture.getWidth()).isEqualTo(40);
        assertThat(picture.getRGB(3, 3)).isEqualTo(Pictures.CORNER.getRGB());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "../x", "/bukti", "bukti/", "a//b", "a\\b", "bukti\r\nx", "é", "a.b", "a/b/c/d/e"})
    void aLocationIsAPlainPath(String location) {
        var answer = FileSender.student().send("images", location, "foto.png", Pictures.encoded("png", 4, 4));

        answer.then().statusCode(400).body("code", equalTo("validation_failed")).body("error.location", notNullValue());
    }

    @Test
    void aFileIsNeeded() {
        var answer = FileSender.student()
                .program()
                .request()
                .multiPart("location", "bukti")
                .post("/api/v1/upload/images");

        answer.then()
                .statusCode(400)
                .body("code", equalTo("validation_failed"))
                .body("error.file", equalTo("Pilih berkas yang akan dikirim"));
    }

    @Test
    void twentyMebibytesAreTakenAndNotAByteMore() {
        var budi = FileSender.student();
        var text = "a".repeat(20 << 20);

        FileSender.address(budi.document("catatan.txt", text.getBytes()));
        var more = budi.document("catatan.txt", (text + "a").getBytes());

        more.then().statusCode(413).body("code", equalTo("too_large"));
    }

    @Test
    void strangersKeepNothing() {
        var answer = new FileSender(null, ApiClient.STRANGER).image("foto.png", Pictures.encoded("png", 4, 4));

        answer.then().statusCode(401);
        assertThat(Sql.count("select count(*) from upload")).isZero();
    }

    @Test
    void whatIsRefusedLeavesNothing() {
        var answer = FileSender.student().image("jahat.exe", Pictures.encoded("png", 4, 4));

        answer.then()
                .statusCode(400)
                .body("code", equalTo("unsupported_file"))
                .body("error.accepted", hasItems(".jpg", ".png"))
                .body("message", endsWith("Kirim salah satu dari: .jpg, .jpeg, .png, .gif, .bmp, .webp."));
        assertThat(Sql.count("select count(*) from upload")).isZero();
    }

    @Test
    void remembersWhoseItIsAndWhatItWas() {
        var budi = FileSender.student();
        var png = Pictures.encoded("png", 40, 20);

        var address = FileSender.address(budi.image("Struk: BCA.PNG", png));
        var again = FileSender.address(budi.image("lain.png", Pictures.with(png, "tEXt", "Comment\0x".getBytes())));

        var row = "select %s from upload where address = '%s'";
        assertThat(Sql.one(row.formatted("owner_id", address)))
                .isEqualTo(budi.person().id().toString());
        assertThat(Sql.one(row.formatted("name", address))).isEqualTo("Struk_ BCA.png");
        assertThat(Sql.one(row.formatted("pixels_hash", address)))
                .isEqualTo(Sql.one(row.formatted("pixels_hash", again)));
        assertThat(Sql.one(row.formatted("received_hash", address)))
                .isNotEqualTo(Sql.one(row.formatted("received_hash", again)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "--X\r\nbroken",
                "--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nhal",
                "--X\r\nContent-Disposition: form-data; name=\"location\"\r\n\r\nbukti\r\n--X--\r\n"
            })
    void aBrokenFormIsItsSendersFault(String body) {
        parts(body).then().statusCode(400).body("success", equalTo(false));
    }

    @Test
    void aThousandFilesAtOnceAreTooMany() {
        var part = "--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nhalo\r\n";

        parts(part.repeat(1_001) + "--X--\r\n").then().statusCode(400).body("success", equalTo(false));

        assertThat(Sql.count("select count(*) from upload")).isZero();
    }

    private static Response parts(String body) {
        return FileSender.student()
                .program()
                .request()
                .header("Content-Type", "multipart/form-data; boundary=X")
                .body(body.getBytes())
                .post("/api/v1/upload/documents");
    }

    @Test
    void theEnvelopeHoldsTheAddress() {
        Map<String, Object> envelope = FileSender.student()
                .image("foto.png", Pictures.encoded("png", 4, 4))
                .then()
                .contentType(ContentType.JSON)
                .extract()
                .path("");

        assertThat(envelope).containsOnlyKeys("success", "message", "data").containsEntry("success", true);
    }
}
