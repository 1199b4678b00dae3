package id.brevet;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.ApiClient;
import id.brevet.support.ApiClient.Kind;
import id.brevet.support.AuthorisationRow;
import id.brevet.support.DemoDataReset;
import id.brevet.support.Routes;
import id.brevet.support.SampleFiles;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sends every request of {@code authorisation.txt} as every persona it names. */
@QuarkusTest
@Tag("slow")
class AuthorisationTest {

    private static final String SOMEBODY_ELSE = "kasir@brevet.local";

    private static final String CHANGED = " and changed something";

    private static final String TABLES =
            """
            select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
            and relname not in ('flyway_schema_history', 'throttle', 'session', 'session_token')
            and relname not like 'scheduled_tasks%'
            """;

    private static String digestQuery;

    static Stream<AuthorisationRow> table() {
        return AuthorisationRow.all().stream();
    }

    static Stream<AuthorisationRow> forms() {
        return table().filter(AuthorisationRow::isForm);
    }

    @Test
    void everyRouteStandsInTheTable() {
        assertThat(table().map(AuthorisationRow::route).distinct()).containsExactlyInAnyOrderElementsOf(Routes.all());
    }

    /** The world is put back before a request that may change it; the others leave it as they found it. */
    @ParameterizedTest
    @MethodSource("table")
    void everybodyIsAnsweredAsTheTableSays(AuthorisationRow row) {
        var answers = new LinkedHashMap<String, String>();
        var sampled = row.withSamples();
        var visits = new LinkedHashMap<String, Visit>();
        row.personasWhoChangeNothing().forEach(it -> visits.put(it, new Visit(sampled, it)));
        var world = digest();
        for (var persona : visits.keySet()) {
            var outcome = outcome(visits.get(persona).send());
            var after = digest();
            answers.put(persona, after.equals(world) ? outcome : outcome + CHANGED);
            world = after;
        }
        for (var persona : row.personasWhoMayChange()) {
            DemoDataReset.reset();
            var visit = new Visit(row.withSamples(), persona);
            var before = digest();
            var outcome = outcome(visit.send());
            var changed = row.changesNothing(outcome) && !digest().equals(before);
            answers.put(persona, changed ? outcome + CHANGED : outcome);
        }
        assertThat(answers).isEqualTo(row.expected());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void noFormIsTakenFromElsewhere(AuthorisationRow row) {
        var sampled = row.withSamples();
        for (var persona : row.firstAndLastAdmitted()) {
            var visit = new Visit(sampled, persona);
            var other = new Visit(sampled, persona.equals("guru") ? "siswa" : "guru");
            var before = digest();

            var without = visit.form("none").post(visit.address());
            var withAnothers = visit.form(other.token()).post(visit.address());
            var fromAnotherSite = visit.form(visit.token())
                    .header("Sec-Fetch-Site", "cross-site")
                    .post(visit.address());

            assertThat(List.of(without, withAnothers, fromAnotherSite))
                    .extracting(Response::statusCode)
                    .containsOnly(403);
            assertThat(digest()).isEqualTo(before);
        }
    }

    private static String outcome(Response answer) {
        var location = answer.header("Location");
        var askedToSignIn = answer.statusCode() == 303
                && location != null
                && location.matches("(https?://[^/]+)?/masuk(\\?kembali=.*)?");
        return askedToSignIn ? "masuk" : String.valueOf(answer.statusCode());
    }

    /** A digest of every table but those of tries, sessions and scheduled tasks. */
    private static String digest() {
        if (digestQuery == null) {
            digestQuery = Sql.column(TABLES).stream()
                    .map("coalesce((select string_agg(t::text, '|' order by t::text) from %s t), '')"::formatted)
                    .collect(Collectors.joining(" || ';' || ", "select md5(", ")"));
        }
        return Sql.one(digestQuery);
    }

    /** One request of the table, sent by one persona. */
    private static class Visit {

        private final AuthorisationRow line;
        private final ApiClient client;
        private final String address;
        private final Map<String, String> cookies = new LinkedHashMap<>();

        Visit(AuthorisationRow line, String persona) {
            Sql.change("delete from throttle");
            var kind = line.isApi() ? Kind.API : Kind.PAGES;
            var email = persona + "@brevet.local";
            var mine = persona.equals("stranger") ? SOMEBODY_ELSE : email;
            this.line = line.needsFiles()
                    ? line.withFiles(SampleFiles.upload(mine), SampleFiles.upload(SOMEBODY_ELSE))
                    : line;
            this.client = persona.equals("stranger") ? ApiClient.stranger(kind) : ApiClient.withSession(email, kind);
            this.address = this.line.addressFor(mine, SOMEBODY_ELSE, kind);
        }

        String address() {
            return address;
        }

        Response send() {
            if (line.isForm()) {
                return form(token()).header("Sec-Fetch-Site", "same-origin").post(address);
            }
            var request = client.request().urlEncodingEnabled(false);
            if (line.isMultipart()) {
                SampleFiles.addTo(request, line.sent());
            } else if (line.isApi() && !line.method().equals("GET") && !deleteWithoutBody()) {
                request.contentType(ContentType.JSON).body(line.sent());
            }
            return request.request(line.method(), address);
        }

        private boolean deleteWithoutBody() {
            return line.method().equals("DELETE") && line.sent().isEmpty();
        }

        /** The CSRF token of the front page for this browser. */
        String token() {
            var page =
                    client.request().urlEncodingEnabled(false).cookies(cookies).get("/");
            cookies.putAll(page.cookies());
            return Jsoup.parse(page.asString())
                    .select("input[name=csrf_token]")
                    .first()
                    .val();
        }

        RequestSpecification form(String token) {
            return client.request()
                    .urlEncodingEnabled(false)
                    .cookies(cookies)
                    .contentType(ContentType.URLENC.withCharset("UTF-8"))
                    .formParam("csrf_token", token)
                    .formParams(line.sent());
        }
    }
}
