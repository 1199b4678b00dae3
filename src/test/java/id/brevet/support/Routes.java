package id.brevet.support;

import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every verb at every address that the compiled edges answer to, such as {@code POST /profil/sesi/{id}}. */
public class Routes {

    private Routes() {}

    public static TreeSet<String> all() {
        var edges = new ClassFileImporter().importPath("target/classes");
        return edges.stream()
                .filter(it -> it.isAnnotatedWith(Path.class))
                .flatMap(Routes::of)
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> of(JavaClass edge) {
        return edge.getAllMethods().stream()
                .flatMap(method -> verb(method).map(it -> it + " " + address(edge, method)).stream());
    }

    private static Optional<String> verb(JavaMethod method) {
        return method.getAnnotations().stream()
                .flatMap(it -> it.getRawType().tryGetAnnotationOfType(HttpMethod.class).stream())
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String address(JavaClass edge, JavaMethod method) {
        var address = "/" + edge.getAnnotationOfType(Path.class).value() + "/"
                + method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        return address.replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }
}
