package id.brevet.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.brevet.shared.Refusal;
import io.agroal.api.AgroalDataSource;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * Remembers what was answered to a request with a key, in the transaction of the deed itself: either both are there or
 * neither. A refusal leaves nothing behind, so that it may be tried again.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class IdempotencyRecorder {

    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST = 255;

    private static final String ALONE = "select pg_try_advisory_xact_lock(hashtextextended(?, 0))";
    private static final String FIND =
            "select request, status, answer from replay where principal = ? and route = ? and key = ?";
    private static final String KEEP =
            "insert into replay (principal, route, key, request, status, answer, at) values (?, ?, ?, ?, ?, ?, ?)";

    /** Whose deed it is, what is done, and by which word it is known. */
    private record Deed(UUID principal, String route, String key, String request) {}

    @Inject
    RoutingContext http;

    @Inject
    Viewer viewer;

    @Inject
    AgroalDataSource database;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        var key = http.request().getHeader(HEADER);
        if (key == null) {
            return call.proceed();
        }
        if (key.isBlank() || key.length() > LONGEST) {
            throw Refusal.invalid("idempotency_key_malformed");
        }
        var route = http.request().method() + " " + http.normalizedPath();
        var deed = new Deed(viewer.id(), route, key, hash(written(sent(call.getParameters()))));
        refuseWhileItIsDone(deed);
        var before = replayed(deed);
        if (before.isPresent()) {
            throw before.get();
        }
        var answer = call.proceed();
        keep(deed, status(call), written(answer));
        return answer;
    }

    private void refuseWhileItIsDone(Deed deed) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(ALONE)) {
            query.setString(1, deed.principal + " " + deed.route + " " + deed.key);
            try (var alone = query.executeQuery()) {
                alone.next();
                if (!alone.getBoolean(1)) {
                    throw Refusal.conflict("request_in_progress");
                }
            }
        }
    }

    private Optional<IdempotentReplay> replayed(Deed deed) throws SQLException, JsonProcessingException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(FIND)) {
            query.setObject(1, deed.principal);
            query.setString(2, deed.route);
            query.setString(3, deed.key);
            try (var found = query.executeQuery()) {
                if (!found.next()) {
                    return Optional.empty();
                }
                if (!found.getString(1).equals(deed.request)) {
                    throw Refusal.mismatch("idempotency_mismatch");
                }
                return Optional.of(new IdempotentReplay(found.getInt(2), json.readTree(found.getString(3))));
            }
        }
    }

    private void keep(Deed deed, int status, String answer) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(KEEP)) {
            insert.setObject(1, deed.principal);
            insert.setString(2, deed.route);
            insert.setString(3, deed.key);
            insert.setString(4, deed.request);
            insert.setInt(5, status);
            insert.setString(6, answer);
            insert.setTimestamp(7, Timestamp.from(clock.instant()));
            insert.executeUpdate();
        }
    }

    /** A file is what is in it, wherever it lies meanwhile. */
    private static List<Object> sent(Object[] parameters) throws IOException {
        var sent = new ArrayList<>();
        for (var it : parameters) {
            sent.add(it instanceof FileUpload file ? hash(Files.readString(file.uploadedFile(), ISO_8859_1)) : it);
        }
        return sent;
    }

    private static String hash(String text) {
        return HexFormat.of().formatHex(Tokens.hash(text));
    }

    private String written(Object value) throws JsonProcessingException {
        return new String(json.writeValueAsBytes(value), UTF_8);
    }

    private static int status(InvocationContext call) {
        var said = call.getMethod().getAnnotation(ResponseStatus.class);
        return said == null ? 200 : said.value();
    }
}
