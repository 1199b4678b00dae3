package id.brevet;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.account.DemoPeopleStart;
import id.brevet.support.ProductProcess;
import id.brevet.support.Registrations;
import id.brevet.support.Wait;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The product with its embedded PostgreSQL, started without any settings. */
class EmbeddedIT {

    static final int SHUT_DOWN = 1;
    static final int MOST_LINES = 12;

    static final ProductProcess FIRST = ProductProcess.fresh("first");
    static final ProductProcess SECOND = ProductProcess.fresh("second");

    @BeforeAll
    static void startBoth() {
        Stream.of(FIRST, SECOND)
                .map(it -> CompletableFuture.runAsync(it::start))
                .toList()
                .forEach(CompletableFuture::join);
    }

    @AfterAll
    static void leaveNothingBehind() {
        FIRST.close();
        SECOND.close();
    }

    @Test
    void theConsoleTellsTheAddressAndTheDemoSignIns() {
        assertThat(FIRST.output()).contains("Brevet: http://localhost:" + FIRST.port());
        assertThat(DemoPeopleStart.PEOPLE)
                .allSatisfy(it -> assertThat(FIRST.output()).contains(it.email() + " / " + it.password()));
    }

    /** A dozen lines: the start of Quarkus in three, and our own. */
    @Test
    void theConsoleTellsLittleAndTheSignInsLast() {
        var signIns = DemoPeopleStart.PEOPLE.stream()
                .map(it -> "  %-6s %s / %s".formatted(it.role().wire(), it.email(), it.password()))
                .toList();
        Wait.until("the sign-ins", () -> FIRST.output().contains(signIns.get(signIns.size() - 1)));
        var console = FIRST.output().lines().filter(it -> !it.isBlank()).toList();
        var address = console.indexOf("Brevet: http://localhost:" + FIRST.port());
        var end = address + 1 + signIns.size();

        assertThat(end).isLessThanOrEqualTo(MOST_LINES);
        assertThat(console.subList(0, address)).anyMatch(it -> it.contains("Listening on: "));
        assertThat(console.subList(address + 1, end)).isEqualTo(signIns);
        assertThat(console.subList(end, console.size())).allMatch(it -> it.contains("access-log"));
    }

    @Test
    void everyDemoPersonCanSignIn() {
        assertThat(DemoPeopleStart.PEOPLE)
                .allSatisfy(it -> assertThat(Registrations.signIn(FIRST, it.email(), it.password()))
                        .isNotBlank());
    }

    @Test
    void twoInstancesRunSideBySide() throws SQLException {
        assertThat(Registrations.register(FIRST, 1)).isEqualTo(201);

        assertThat(people(FIRST)).contains(Registrations.email(1));
        assertThat(people(SECOND)).doesNotContain(Registrations.email(1));
        assertThat(FIRST.postmaster().pid()).isNotEqualTo(SECOND.postmaster().pid());
    }

    @Test
    void aSecondInstanceIsKeptOutOfADirectoryInUse() {
        var another = ProductProcess.on(FIRST.data());

        assertThat(another.run()).isNotZero();

        FIRST.request().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void theDatabaseKeepsWhatItAcknowledges() throws SQLException {
        try (var database = FIRST.database()) {
            assertThat(strings(
                            database,
                            "select current_setting(unnest(array['fsync', 'synchronous_commit', 'full_page_writes']))"))
                    .containsOnly("on");
        }
    }

    @Test
    void theDatabaseListensToThisMachineOnly() throws Exception {
        assertThat(listening(FIRST.postmaster().pid())).isNotEmpty().allSatisfy(it -> assertThat(it)
                .as("127.0.0.1 in /proc/net/tcp")
                .startsWith("0100007F:"));
    }

    @Test
    void onlyTheOwnerReadsTheDataAndTheSecret() throws Exception {
        assertThat(Files.getPosixFilePermissions(FIRST.data())).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(Files.getPosixFilePermissions(FIRST.data().resolve("secret")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(FIRST.output())
                .doesNotContain(Files.readString(FIRST.data().resolve("secret")).strip());
    }

    @Test
    void beingToldToStopFinishesWhatIsInFlightAndThenStopsTheDatabase() throws Exception {
        CompletableFuture<Integer> inFlight;
        var before = people(SECOND);
        try (var database = SECOND.database()) {
            database.setAutoCommit(false);
            database.createStatement().execute("lock table users in access exclusive mode");
            inFlight = CompletableFuture.supplyAsync(() -> Registrations.register(SECOND, 2));
            Wait.until("somebody to wait for the lock", () -> !strings(
                            database, "select 1 from pg_locks where not granted")
                    .isEmpty());

            SECOND.terminate();
            Wait.until("answers to close their connections", () -> closesConnections(SECOND));
            assertThat(inFlight).isNotDone();
            database.commit();
        }
        var postmaster = SECOND.postmaster();

        assertThat(inFlight.get()).isEqualTo(201);
        SECOND.waitForEnd();
        assertThat(SECOND.serves(postmaster)).isFalse();
        assertThat(SECOND.data().resolve("postgres/postmaster.pid")).doesNotExist();
        assertThat(state(SECOND.data())).isEqualTo(SHUT_DOWN);

        SECOND.start();
        assertThat(people(SECOND))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(before.stream(), Stream.of(Registrations.email(2)))
                        .toList());
    }

    static List<String> people(ProductProcess product) throws SQLException {
        try (var database = product.database()) {
            return strings(database, "select email from users");
        }
    }

    /** A stopping product still answers, and asks its callers to connect elsewhere. */
    private static boolean closesConnections(ProductProcess product) {
        return "close".equals(product.request().get("/q/health/live").header("Connection"));
    }

    /** The cluster state, as pg_controldata reads it from the file. */
    static int state(Path data) throws Exception {
        try (var control =
                new RandomAccessFile(data.resolve("postgres/global/pg_control").toFile(), "r")) {
            control.seek(16);
            return Integer.reverseBytes(control.readInt());
        }
    }

    static List<String> strings(Connection database, String query) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = Stream.<String>builder();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found.build().toList();
        }
    }

    /** The addresses that a process listens on, as the kernel writes them. */
    private static List<String> listening(long pid) throws Exception {
        try (var open = Files.list(Path.of("/proc/%d/fd".formatted(pid)))) {
            var sockets = open.map(EmbeddedIT::target)
                    .filter(it -> it.startsWith("socket:"))
                    .toList();
            return Stream.of("tcp", "tcp6")
                    .flatMap(it -> lines(Path.of("/proc/net", it)))
                    .map(it -> it.strip().split("\\s+"))
                    .filter(it -> it[3].equals("0A") && sockets.contains("socket:[" + it[9] + "]"))
                    .map(it -> it[1])
                    .toList();
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (Exception e) {
            return "";
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file).stream() : Stream.empty();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
