package id.brevet.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.util.ClassPathUtils;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Styles, scripts, fonts and pictures under an address that carries their fingerprint, so that browsers may immutable them
 * for ever. {@code css/app.css} and {@code js/app.js} are served with what they import, as one file each.
 */
@Named
@ApplicationScoped
public class Assets {

    private static final String ROOT = "META-INF/resources/static";
    private static final String HTMX = "js/htmx.js";

    /** Files taken from webjars, by the path under which they are served. */
    private static final Map<String, Webjar> WEBJARS = Map.of(
            HTMX,
            new Webjar("htmx.org", "dist/htmx.min.js"),
            "js/pdf.mjs",
            new Webjar("pdfjs-dist", "legacy/build/pdf.min.mjs"),
            "js/pdf.worker.mjs",
            new Webjar("pdfjs-dist", "legacy/build/pdf.worker.min.mjs"));

    private static final Pattern STYLE = Pattern.compile("@import \"([\\w-]+\\.css)\" layer\\((\\w+)\\);");
    private static final Pattern SCRIPT = Pattern.compile("import \"\\./([\\w-]+\\.js)\";");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "mjs", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "woff2", "font/woff2",
            "txt", "text/plain; charset=utf-8");

    /** Removed, because Quarkus sets it to "identity" on answers of plain routes, and then does not compress them. */
    private static final String NOT_COMPRESSED = "Content-Encoding";

    private static final Pattern COMPRESSIBLE = Pattern.compile("^text/|svg");

    private record Snapshot(Map<String, byte[]> files, String fingerprint) {}

    private volatile Snapshot snapshot = read();

    /** The address of a file of the top-level folder {@code static}. */
    public String at(String file) {
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
            snapshot = read();
        }
        if (!snapshot.files.containsKey(file)) {
            throw new IllegalArgumentException("No such file in static: " + file);
        }
        return "/static/~" + snapshot.fingerprint + "/" + file;
    }

    public String htmx() {
        return at(HTMX);
    }

    void serve(@Observes Router router) {
        router.routeWithRegex("/static/~(?<print>[0-9a-f]+)/(?<file>.+)")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(http ->
                        answer(http, http.pathParam("file"), snapshot.fingerprint.equals(http.pathParam("print"))));
        router.routeWithRegex("/static/(?<file>[^~].*)")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(http -> answer(http, http.pathParam("file"), false));
    }

    private void answer(RoutingContext http, String file, boolean immutable) {
        var content = snapshot.files.get(file);
        var type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
        if (content == null || type == null) {
            http.next();
            return;
        }
        if (COMPRESSIBLE.matcher(type).find()) {
            http.response().headers().remove(NOT_COMPRESSED);
        }
        http.response()
                .putHeader("Content-Type", type)
                .putHeader("Cache-Control", immutable ? "public, max-age=31536000, immutable" : "no-cache")
                .end(io.vertx.core.buffer.Buffer.buffer(content));
    }

    private static Snapshot read() {
        var files = new TreeMap<String, byte[]>();
        try {
            ClassPathUtils.consumeAsPaths(
                    Thread.currentThread().getContextClassLoader(), ROOT, root -> collect(root, files));
            for (var webjar : WEBJARS.entrySet()) {
                files.put(webjar.getKey(), webjar.getValue().read());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.replace("css/app.css", joined(files, "css/", STYLE, "@layer %2$s {%n%1$s}%n"));
        files.replace("js/app.js", joined(files, "js/", SCRIPT, "{%n%1$s}%n"));
        return new Snapshot(Map.copyOf(files), fingerprint(files));
    }

    private static void collect(Path root, Map<String, byte[]> files) {
        try (var all = Files.walk(root)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Webjar(String name, String file) {

        byte[] read() throws IOException {
            var classes = Thread.currentThread().getContextClassLoader();
            var about = "META-INF/maven/org.webjars.npm/%s/pom.properties".formatted(name);
            var version = new java.util.Properties();
            try (var properties = classes.getResourceAsStream(about)) {
                version.load(properties);
            }
            var place = "META-INF/resources/webjars/%s/%s/%s".formatted(name, version.getProperty("version"), file);
            try (var script = classes.getResourceAsStream(place)) {
                return script.readAllBytes();
            }
        }
    }

    /** Content of a file with each import line replaced by the imported file. */
    private static byte[] joined(Map<String, byte[]> files, String folder, Pattern line, String as) {
        var app = new String(files.get(folder + (folder.equals("css/") ? "app.css" : "app.js")), UTF_8);
        return line.matcher(app)
                .replaceAll(found -> {
                    var part = new String(files.get(folder + found.group(1)), UTF_8);
                    var layer = found.groupCount() > 1 ? found.group(2) : "";
                    return java.util.regex.Matcher.quoteReplacement(as.formatted(part, layer));
                })
                .getBytes(UTF_8);
    }

    private static String fingerprint(Map<String, byte[]> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, content) -> {
                digest.update(name.getBytes(UTF_8));
                digest.update(content);
            });
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
