package id.brevet.support;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.apache.commons.io.FileUtils;

/** The packaged product in a process of its own, as its users run it. */
public class ProductProcess implements AutoCloseable {

    public static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();

    private static final int PATIENCE = 240;

    private final Path data;
    private final int port = freePort();
    private final Map<String, String> environment = new TreeMap<>();
    private final List<String> runner = new ArrayList<>();
    private final StringBuffer output = new StringBuffer();
    private Path jar = JAR;
    private Process process;

    private ProductProcess(Path data) {
        this.data = data.toAbsolutePath();
    }

    /** A product in an empty data directory. */
    public static ProductProcess fresh(String name) {
        var data = Path.of("target/products", name);
        FileUtils.deleteQuietly(data.toFile());
        return new ProductProcess(data);
    }

    public static ProductProcess on(Path data) {
        return new ProductProcess(data);
    }

    public ProductProcess with(String key, String value) {
        environment.put(key, value);
        return this;
    }

    public ProductProcess without(String key) {
        environment.remove(key);
        return this;
    }

    /** Started by another command, for example as another user of the machine. */
    public ProductProcess startedBy(Path jar, List<String> runner) {
        this.jar = jar;
        this.runner.addAll(runner);
        return this;
    }

    /** Returns when the product has printed its address. */
    public ProductProcess start() {
        var started = launch();
        try {
            started.get(PATIENCE, SECONDS);
            return this;
        } catch (Exception e) {
            close();
            throw new AssertionError("The product did not start:\n" + output, e);
        }
    }

    /** Waits until it ends by itself, as after a refused start. */
    public int run() {
        launch();
        return waitForEnd();
    }

    /** Ends the process as SIGTERM and Ctrl-C do. */
    public int stop() {
        process.destroy();
        return waitForEnd();
    }

    public void terminate() {
        process.destroy();
    }

    public int waitForEnd() {
        try {
            if (!process.waitFor(PATIENCE, SECONDS)) {
                close();
                throw new AssertionError("The product did not end:\n" + output);
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends the process as {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly();
        waitForEnd();
    }

    public String output() {
        return output.toString();
    }

    public Path data() {
        return data;
    }

    public int port() {
        return port;
    }

    public RequestSpecification request() {
        return RestAssured.given().baseUri("http://127.0.0.1:" + port);
    }

    public Connection database() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%s/postgres?user=postgres".formatted(postmasterLine(3)));
    }

    public ProcessHandle postmaster() {
        return ProcessHandle.of(Long.parseLong(postmasterLine(0))).orElseThrow();
    }

    /** A process that has ended, but is still in the process table, has no command line any more. */
    public boolean serves(ProcessHandle postmaster) {
        return postmaster.info().commandLine().orElse("").contains(data.toString());
    }

    public long pid() {
        return process.pid();
    }

    /** A line of {@code postmaster.pid}: the process number is the first, the port the fourth. */
    private String postmasterLine(int line) {
        try {
            return Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                    .get(line)
                    .strip();
        } catch (IOException e) {
            throw new IllegalStateException("No PostgreSQL runs in " + data, e);
        }
    }

    private CompletableFuture<Void> launch() {
        output.setLength(0);
        var command = new ArrayList<>(runner);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                jar.toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(it -> it.startsWith("BREVET_") || it.startsWith("QUARKUS_"));
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        builder.environment().put("BREVET_DATA_DIR", data.toString());
        builder.environment().putAll(environment);
        var started = new CompletableFuture<Void>();
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        var reader = new Thread(() -> read(process, started), "output of " + data.getFileName());
        reader.setDaemon(true);
        reader.start();
        return started;
    }

    private void read(Process process, CompletableFuture<Void> started) {
        try (var lines = process.inputReader(UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                output.append(line).append('\n');
                if (line.startsWith("Brevet: ")) {
                    started.complete(null);
                }
            }
            started.completeExceptionally(
                    new IllegalStateException("The product ended before it had printed its address"));
        } catch (IOException e) {
            started.completeExceptionally(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends the product and its PostgreSQL, whatever state the test has left them in. */
    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
        if (Files.exists(data.resolve("postgres/postmaster.pid"))) {
            ProcessHandle.of(Long.parseLong(postmasterLine(0)))
                    .filter(this::serves)
                    .ifPresent(ProcessHandle::destroyForcibly);
        }
    }
}
