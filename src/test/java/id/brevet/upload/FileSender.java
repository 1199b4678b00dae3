package id.brevet.upload;

import id.brevet.support.ApiClient;
import id.brevet.support.SamplePerson;
import io.restassured.config.MultiPartConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;

/** Person who uploads files. */
record FileSender(SamplePerson person, ApiClient program) {

    static FileSender of(SamplePerson person) {
        return new FileSender(person, ApiClient.signedIn(person));
    }

    static FileSender student() {
        return of(SamplePerson.student());
    }

    static FileSender office() {
        return of(SamplePerson.admin());
    }

    Response image(String name, byte[] bytes) {
        return send("images", "bukti", name, bytes);
    }

    Response document(String name, byte[] bytes) {
        return send("documents", "tugas", name, bytes);
    }

    /** Address of a good picture. */
    String kept(String location) {
        return address(send("images", location, "foto.png", Pictures.encoded("png", 40, 20)));
    }

    Response send(String what, String location, String name, byte[] bytes) {
        return program.request()
                .config(RestAssuredConfig.config()
                        .multiPartConfig(MultiPartConfig.multiPartConfig().defaultCharset("UTF-8")))
                .multiPart("location", location)
                .multiPart("file", name, bytes)
                .post("/api/v1/upload/" + what);
    }

    Response delete(String address) {
        return program.request()
                .contentType(ContentType.JSON)
                .body(Map.of("file_path", address))
                .delete("/api/v1/upload");
    }

    Response get(String address) {
        return program.request().urlEncodingEnabled(false).get(address);
    }

    static String address(Response answer) {
        answer.then().statusCode(200);
        return answer.path("data");
    }
}
