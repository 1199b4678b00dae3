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
 * Records the answer to a request with a key in the transaction of the request itself: either both are kept or neither.
 * A refusal leaves no record, so that the request may be tried again.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class IdempotencyRecorder {

    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST = 255;

    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtextextended(?, 0))";
    private static final String FIND =
            "select request, status, answer from replay where principal = ? and route = ? and key = ?";
    private static final String RECORD =
            "insert into replay (principal, route, key, request, status, answer, at) values (?, ?, ?, ?, ?, ?, ?)";

    /** Sender, route, key and content hash of a request. */
    private record KeyedRequest(UUID principal, String route, String key, String hash) {}

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
        var request = new KeyedRequest(viewer.id(), route, key, hash(asJson(comparable(call.getParameters()))));
        refuseWhileInProgress(request);
        var before = replayed(request);
        if (before.isPresent()) {
            throw before.get();
        }
        var answer = call.proceed();
        record(request, status(call), asJson(answer));
        return answer;
    }

    private void refuseWhileInProgress(KeyedRequest request) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(LOCK)) {
            query.setString(1, request.principal + " " + request.route + " " + request.key);
            try (var locked = query.executeQuery()) {
                locked.next();
                if (!locked.getBoolean(1)) {
                    throw Refusal.conflict("request_in_progress");
                }
            }
        }
    }

    private Optional<IdempotentReplay> replayed(KeyedRequest request) throws SQLException, JsonProcessingException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(FIND)) {
            query.setObject(1, request.principal);
            query.setString(2, request.route);
            query.setString(3, request.key);
            try (var found = query.executeQuery()) {
                if (!found.next()) {
                    return Optional.empty();
                }
                if (!found.getString(1).equals(request.hash)) {
                    throw Refusal.mismatch("idempotency_mismatch");
                }
                return Optional.of(new IdempotentReplay(found.getInt(2), json.readTree(found.getString(3))));
            }
        }
    }

    private void record(KeyedRequest request, int status, String answer) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(RECORD)) {
            insert.setObject(1, request.principal);
            insert.setString(2, request.route);
            insert.setString(3, request.key);
            insert.setString(4, request.hash);
            insert.setInt(5, status);
            insert.setString(6, answer);
            insert.setTimestamp(7, Timestamp.from(clock.instant()));
            insert.executeUpdate();
        }
    }

    /** Arguments to compare; a file counts by its content, because its temporary path differs each time. */
    private static List<Object> comparable(Object[] parameters) throws IOException {
        var comparable = new ArrayList<>();
        for (var it : parameters) {
            comparable.add(
                    it instanceof FileUpload file ? hash(Files.readString(file.uploadedFile(), ISO_8859_1)) : it);
        }
        return comparable;
    }

    private static String hash(String text) {
        return HexFormat.of().formatHex(Tokens.hash(text));
    }

    private String asJson(Object value) throws JsonProcessingException {
        return new String(json.writeValueAsBytes(value), UTF_8);
    }

    private static int status(InvocationContext call) {
        var annotation = call.getMethod().getAnnotation(ResponseStatus.class);
        return annotation == null ? 200 : annotation.value();
    }
}
