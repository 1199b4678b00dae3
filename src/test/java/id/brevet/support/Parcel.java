package id.brevet.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.brevet.support.Doorkey.Kind;
import io.restassured.specification.RequestSpecification;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Files to send, made as they are needed. */
public class Parcel {

    private Parcel() {}

    /** A file that this person has brought, named by what follows {@code /uploads/}. */
    public static String of(String email) {
        return of(email, picture());
    }

    public static String of(String email, byte[] picture) {
        var request = Doorkey.of(email, Kind.API)
                .request()
                .multiPart("location", "bukti")
                .multiPart("file", "foto.png", picture);
        var answer = request.post("/api/v1/upload/images");
        answer.then().statusCode(200);
        return answer.<String>path("data").substring("/uploads/".length());
    }

    /** Fields as they are, and what begins with an @ as a file of that name. */
    public static void pack(RequestSpecification request, Map<String, String> fields) {
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

    /** Of one colour; packed as tightly as is wanted, from 0 to 1. */
    public static byte[] picture(int colour, float tightness) {
        var picture = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(1, 2, colour);
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(tightness);
        try (var bytes = new ByteArrayOutputStream();
                var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
            out.flush();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }
}
