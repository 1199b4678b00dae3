package id.brevet.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** One row of {@code authorisation.txt}, the table of who may do fields. */
public record AuthorisationRow(String method, String address, Map<String, String> sent, Map<String, String> expected) {

    public static final List<String> PERSONAS = List.of("stranger", "siswa", "guru", "admin");

    private static final Path TABLE = Path.of("src/test/resources/authorisation.txt");

    public static List<AuthorisationRow> all() {
        try (var lines = Files.lines(TABLE)) {
            return lines.filter(it -> !it.isBlank() && !it.startsWith("#") && !it.startsWith("method"))
                    .map(AuthorisationRow::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AuthorisationRow read(String line) {
        var words = List.of(line.trim().split(" +"));
        var outcomes = words.subList(words.size() - PERSONAS.size(), words.size());
        var sent = words.subList(2, words.size() - PERSONAS.size()).stream()
                .map(it -> it.split("=", 2))
                .collect(Collectors.toMap(it -> it[0], it -> it[1], (one, other) -> one, LinkedHashMap::new));
        var expected = new LinkedHashMap<String, String>();
        PERSONAS.forEach(it -> expected.put(it, outcomes.get(PERSONAS.indexOf(it))));
        return new AuthorisationRow(words.get(0), words.get(1), sent, expected);
    }

    /** The route as its class declares it. */
    public String route() {
        return method + " " + address.replaceAll(":\\w+}", "}");
    }

    /** The least and the most trusted persona of those who are not sent to the sign-in page. */
    public Set<String> firstAndLastAdmitted() {
        var admitted = PERSONAS.stream()
                .filter(it -> !expected.get(it).equals("masuk"))
                .toList();
        return new TreeSet<>(List.of(admitted.get(0), admitted.get(admitted.size() - 1)));
    }

    public boolean isApi() {
        return address.startsWith("/api/");
    }

    public boolean isForm() {
        return !isApi() && !method.equals("GET");
    }

    /** Whether a request with this outcome must have changed nothing. */
    public boolean changesNothing(String outcome) {
        return method.equals("GET") || outcome.equals("masuk") || outcome.startsWith("4");
    }

    public List<String> personasWhoChangeNothing() {
        return PERSONAS.stream().filter(it -> changesNothing(expected.get(it))).toList();
    }

    public List<String> personasWhoMayChange() {
        return PERSONAS.stream().filter(it -> !changesNothing(expected.get(it))).toList();
    }

    public boolean needsFiles() {
        return (address + sent).contains("{path:");
    }

    /** The row with these files filled in, each by fields follows {@code /uploads/}. */
    public AuthorisationRow withFiles(String mine, String theirs) {
        UnaryOperator<String> named = it -> it.replace("{path:mine}", mine).replace("{path:theirs}", theirs);
        var fields = new LinkedHashMap<>(sent);
        fields.replaceAll((name, value) -> named.apply(value));
        return new AuthorisationRow(method, named.apply(address), fields, expected);
    }

    /** Whether a file is sent: {@code file=@foto.png}. */
    public boolean isMultipart() {
        return sent.values().stream().anyMatch(it -> it.startsWith("@"));
    }

    /** The row with new samples of what its address names, the same for every persona. */
    public AuthorisationRow withSamples() {
        if (isForm() && address.startsWith("/batch/")) {
            SampleReceivingAccount.open();
        }
        var batch = address.matches(".*:(course|batch)}.*") ? SampleBatch.open(3) : new SampleBatch(null, null, null);
        var named = address.replace("{id:course}", String.valueOf(batch.course()))
                .replace("{id:batch}", String.valueOf(batch.id()))
                .replace("{slug:batch}", String.valueOf(batch.slug()))
                .replace("{slug:course}", batch.slug() + "-kursus")
                .replace("{id:student}", person("siswa"))
                .replace("{id:office}", person("admin"))
                .replace("{id:bill}", address.contains("{id:bill}") ? bill() : "")
                .replace("{id:foreign}", address.contains("{id:foreign}") ? foreign() : "");
        return new AuthorisationRow(method, named, sent, expected);
    }

    /** The address with sessions of the persona and of somebody else filled in. */
    public String addressFor(String mine, String theirs, ApiClient.Kind kind) {
        return withSession(withSession(address, "{id:mine}", mine, kind), "{id:theirs}", theirs, kind)
                .replaceAll("\\{\\w+:(\\w+)}", "$1");
    }

    private static String withSession(String address, String name, String email, ApiClient.Kind kind) {
        return address.contains(name)
                ? address.replace(
                        name, ApiClient.withSession(email, kind).session().toString())
                : address;
    }

    private static String bill() {
        SampleReceivingAccount.open();
        SampleReceivingAccount.useQris(QrisSamples.of("wall"));
        var email = "siswa@brevet.local";
        var student = new SamplePerson(UUID.fromString(person("siswa")), email);
        var buyer = new BuyerClient(student, ApiClient.withSession(email, ApiClient.Kind.API));
        return buyer.ordered(SampleBatch.open(3)).toString();
    }

    private static String foreign() {
        SampleReceivingAccount.open();
        return BuyerClient.create().ordered(SampleBatch.open(3)).toString();
    }

    private static String person(String name) {
        return Sql.one("select id::text from users where email = ?", name + "@brevet.local");
    }

    @Override
    public String toString() {
        return Arrays.asList(method, address, sent.toString()).stream()
                .filter(it -> !it.equals("{}"))
                .collect(Collectors.joining(" "));
    }
}
