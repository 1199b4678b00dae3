package id.brevet.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.shared.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Reads sheets in a JVM with little memory and returns for each the number of rows or the refusal. */
class SmallHeapReader {

    private static final String HEAP = "-Xmx112m";

    private SmallHeapReader() {}

    static List<String> read(Collection<Path> files) throws IOException, InterruptedException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var command = Stream.concat(
                        Stream.of(java, HEAP, "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path")),
                        Stream.concat(
                                Stream.of(SmallHeapReader.class.getName()),
                                files.stream().map(Path::toString)))
                .toList();
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var lines = new String(process.getInputStream().readAllBytes()).lines().toList();
        assertThat(process.waitFor()).isZero();
        return lines;
    }

    public static void main(String[] files) {
        for (var file : files) {
            System.out.println(read(Path.of(file)));
        }
    }

    private static String read(Path file) {
        try {
            return String.valueOf(SheetReader.read(file, new SheetLimits(20_000, 20, 500))
                    .rows()
                    .size());
        } catch (Refusal no) {
            return no.code();
        }
    }
}
