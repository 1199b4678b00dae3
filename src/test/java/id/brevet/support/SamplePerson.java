package id.brevet.support;

import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** A new person for one test; the password is {@link #PASSWORD}. */
public record SamplePerson(UUID id, String email) {

    public static final String PASSWORD = "Siswa123!";

    /** The hash of the password at bcrypt's lowest cost, because comparing one of the product's takes long. */
    private static final String HASH = "$2a$04$abcdefghijklmnopqrstuuQ6YE4sZ8mkd8kjTCg1kW5sPX6zf7gVO";

    private static final String COPY =
            """
            insert into users select (jsonb_populate_record(u, jsonb_build_object(
                'id', ?::text, 'email', ?::text, 'phone', ?::text, 'role', ?::text, 'password', ?::text))).*
            from users u where u.email = 'siswa@brevet.local'
            """;

    public static SamplePerson student() {
        return of("siswa");
    }

    public static SamplePerson admin() {
        return of("admin");
    }

    public static SamplePerson of(String role) {
        var newcomer = new SamplePerson(UUID.randomUUID(), randomEmail());
        Sql.change(COPY, newcomer.id.toString(), newcomer.email, randomPhone(), role, HASH);
        return newcomer;
    }

    public static String randomEmail() {
        return "orang-" + UUID.randomUUID().toString().toLowerCase(Locale.ROOT).substring(24) + "@contoh.id";
    }

    public static String randomPhone() {
        return "08" + ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_999_999_999L);
    }
}
