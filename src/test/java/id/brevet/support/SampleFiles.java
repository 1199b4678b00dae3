package id.brevet.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.brevet.support.ApiClient.Kind;
import io.restassured.specification.RequestSpecification;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Makes files to upload, and uploads them. */
public class SampleFiles {

    private SampleFiles() {}

    /** Uploads a picture as this person, and returns its address after {@code /uploads/}. */
    public static String upload(String email) {
        return upload(email, picture());
    }

    public static String upload(String email, byte[] picture) {
        var request = ApiClient.withSession(email, Kind.API)
                .request()
                .multiPart("location", "bukti")
                .multiPart("file", "foto.png", picture);
        var answer = request.post("/api/v1/upload/images");
        answer.then().statusCode(200);
        return answer.<String>path("data").substring("/uploads/".length());
    }

    /** Adds fields to a request, a value that begins with @ as a file of that name. */
    public static void addTo(RequestSpecification request, Map<String, String> fields) {
        fields.forEach((name, value) -> {
            if (value.startsWith("@")) {
                request.multiPart(name, value.substring(1), file(value));
            } else {
                request.multiPart(name, value);
            }
        });
    }

    private static byte[] file(String name) {
        return name.endsWith(".png") ? picture() : "Catatan".getBytes(UTF_8);
    }

    public static byte[] picture() {
        return picture(0, 1);
    }

    /** A picture with one pixel of this colour, compressed by a quality from 0 to 1. */
    public static byte[] picture(int colour, float tightness) {
        var picture = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(1, 2, colour);
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(tightness);
        try (var bytes = new ByteArrayOutputStream();
                var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), parameters);
            out.flush();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }
}
