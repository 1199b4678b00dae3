package id.brevet.support;

import id.brevet.web.Tokens;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** A session of a person, opened in the database without a sign-in; or none. */
public record Doorkey(UUID session, String token, Kind kind) {

    public enum Kind {
        PAGES("COOKIE"),
        API("ACCESS");

        private final String purpose;

        Kind(String purpose) {
            this.purpose = purpose;
        }
    }

    private static final String SESSION =
            """
            insert into session (id, created_at, updated_at, user_id, kind, address, last_seen_at, idle_at, expires_at)
            select ?, now(), now(), id, ?, '127.0.0.1', now(), now() + interval '30 days', now() + interval '30 days'
            from users where email = ?
            """;

    private static final String TOKEN =
            "insert into session_token (hash, session_id, purpose, expires_at) values (?, ?, ?, now() + interval '30 days')";

    public static Doorkey nobody(Kind kind) {
        return new Doorkey(null, null, kind);
    }

    public static Doorkey of(String email, Kind kind) {
        var key = new Doorkey(UUID.randomUUID(), Tokens.random(), kind);
        Rows.change(SESSION, key.session, kind.name(), email);
        Rows.change(TOKEN, Tokens.hash(key.token), key.session, kind.purpose);
        return key;
    }

    /** A request with this session that follows no redirects. */
    public RequestSpecification request() {
        var request = RestAssured.given().redirects().follow(false).urlEncodingEnabled(false);
        if (token == null) {
            return request;
        }
        return kind == Kind.API ? request.header("Authorization", "Bearer " + token) : request.cookie("sesi", token);
    }
}
