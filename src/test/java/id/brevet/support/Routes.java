package id.brevet.support;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;
import org.jboss.jandex.Indexer;
import org.jboss.jandex.MethodInfo;

/** Every method and address that the compiled product answers to, such as {@code POST /profil/sesi/{id}}. */
public class Routes {

    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");
    private static final Set<String> VERBS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");

    private Routes() {}

    public static TreeSet<String> all() {
        return compiled().getAnnotations(PATH).stream()
                .filter(it -> it.target().kind() == AnnotationTarget.Kind.CLASS)
                .map(it -> it.target().asClass())
                .flatMap(Routes::of)
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> of(ClassInfo edge) {
        return edge.methods().stream().flatMap(method -> method.annotations().stream()
                .map(it -> it.name())
                .filter(it -> it.toString().startsWith("jakarta.ws.rs.") && VERBS.contains(it.withoutPackagePrefix()))
                .map(it -> it.withoutPackagePrefix() + " " + address(edge, method)));
    }

    private static String address(ClassInfo edge, MethodInfo method) {
        var below =
                Optional.ofNullable(method.annotation(PATH)).map(Routes::path).orElse("");
        return ("/" + path(edge.declaredAnnotation(PATH)) + "/" + below)
                .replaceAll("/+", "/")
                .replaceAll(":[^}]+}", "}")
                .replaceAll("(?<=.)/$", "");
    }

    private static String path(AnnotationInstance annotation) {
        return annotation.value().asString();
    }

    private static Index compiled() {
        var indexer = new Indexer();
        try (var classes = Files.walk(Path.of("target/classes"))) {
            for (var file :
                    classes.filter(it -> it.toString().endsWith(".class")).toList()) {
                try (var bytes = Files.newInputStream(file)) {
                    indexer.index(bytes);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return indexer.complete();
    }
}
