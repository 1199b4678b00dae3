package id.brevet;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.Authorisation;
import id.brevet.support.Cast;
import id.brevet.support.Doorkey;
import id.brevet.support.Doorkey.Kind;
import id.brevet.support.Parcel;
import id.brevet.support.Routes;
import id.brevet.support.Rows;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sends every request of {@code authorisation.txt} as every persona it names. */
@QuarkusTest
class AuthorisationTest {

    private static final String SOMEBODY_ELSE = "kasir@brevet.local";

    private static final String TABLES =
            """
            select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
            and relname not in ('flyway_schema_history', 'throttle', 'session', 'session_token')
            and relname not like 'scheduled_tasks%'
            """;

    static Stream<Authorisation> table() {
        return Authorisation.all().stream();
    }

    static Stream<Authorisation> forms() {
        return table().filter(Authorisation::form);
    }

    @Test
    void everyRouteStandsInTheTable() {
        assertThat(table().map(Authorisation::route).distinct()).containsExactlyInAnyOrderElementsOf(Routes.all());
    }

    @ParameterizedTest
    @MethodSource("table")
    void everybodyIsAnsweredAsTheTableSays(Authorisation line) {
        var answers = new LinkedHashMap<String, String>();
        for (var persona : Authorisation.PERSONAS) {
            Cast.reset();
            var visit = new Visit(line, persona);
            var before = digest();

            var outcome = outcome(visit.send());

            var unchanged = !line.harmless(outcome) || digest().equals(before);
            answers.put(persona, unchanged ? outcome : outcome + " and changed something");
        }
        assertThat(answers).isEqualTo(line.expected());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void noFormIsTakenFromElsewhere(Authorisation line) {
        for (var persona : line.firstAndLastAdmitted()) {
            Cast.reset();
            var visit = new Visit(line, persona);
            var other = new Visit(line, persona.equals("guru") ? "siswa" : "guru");
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
    private static List<String> digest() {
        var each = Rows.column(TABLES).stream()
                .map(
                        "select '%1$s ' || md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from %1$s t"
                                ::formatted);
        return Rows.column(each.collect(Collectors.joining(" union all ")) + " order by 1");
    }

    /** One request of the table, sent by one persona. */
    private static class Visit {

        private final Authorisation line;
        private final Doorkey key;
        private final String address;
        private final Map<String, String> cookies = new LinkedHashMap<>();

        Visit(Authorisation line, String persona) {
            var kind = line.api() ? Kind.API : Kind.PAGES;
            var email = persona + "@brevet.local";
            var mine = persona.equals("stranger") ? SOMEBODY_ELSE : email;
            this.line = line.aboutFiles() ? line.about(Parcel.of(mine), Parcel.of(SOMEBODY_ELSE)) : line;
            this.key = persona.equals("stranger") ? Doorkey.nobody(kind) : Doorkey.of(email, kind);
            this.address = this.line.addressFor(Doorkey.of(mine, kind), Doorkey.of(SOMEBODY_ELSE, kind));
        }

        String address() {
            return address;
        }

        Response send() {
            if (line.form()) {
                return form(token()).header("Sec-Fetch-Site", "same-origin").post(address);
            }
            var request = key.request();
            if (line.multipart()) {
                Parcel.pack(request, line.sent());
            } else if (line.api() && !line.method().equals("GET") && !deleteWithoutBody()) {
                request.contentType(ContentType.JSON).body(line.sent());
            }
            return request.request(line.method(), address);
        }

        private boolean deleteWithoutBody() {
            return line.method().equals("DELETE") && line.sent().isEmpty();
        }

        /** The CSRF token of the front page for this browser. */
        String token() {
            var page = key.request().cookies(cookies).get("/");
            cookies.putAll(page.cookies());
            return Jsoup.parse(page.asString())
                    .select("input[name=csrf_token]")
                    .first()
                    .val();
        }

        RequestSpecification form(String token) {
            return key.request()
                    .cookies(cookies)
                    .contentType(ContentType.URLENC.withCharset("UTF-8"))
                    .formParam("csrf_token", token)
                    .formParams(line.sent());
        }
    }
}
