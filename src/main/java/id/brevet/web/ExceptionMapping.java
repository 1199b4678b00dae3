package id.brevet.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import id.brevet.shared.Refusal;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Maps refusals and exceptions to answers. */
class ExceptionMapping {

    private static final Logger LOG = Logger.getLogger(ExceptionMapping.class);
    private static final String PARSER = "org.jboss.resteasy.reactive.server.core.multipart.";

    @Inject
    PageAnswers answers;

    @Inject
    FormValidation validation;

    @ServerExceptionMapper
    Response refused(Refusal no) {
        return answers.refuse(no);
    }

    /** Exception only because an interceptor cannot answer in place of the resource method otherwise. */
    @ServerExceptionMapper
    Response replayed(IdempotentReplay it) {
        return Response.status(it.status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header("Idempotency-Replayed", "true")
                .entity(it.answer)
                .build();
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response notAuthenticated() {
        return answers.refuse(Refusal.unauthenticated("not_authenticated"));
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException no) {
        return answers.refuse(Refusal.forbidden("forbidden"));
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException no) {
        return answers.refuse(Refusal.absent());
    }

    /** A violation without a field name means that the body is missing. */
    @ServerExceptionMapper
    Response invalid(ConstraintViolationException no) {
        var problems = validation.problems(no.getConstraintViolations()).byField();
        return answers.refuse(problems.containsKey("") ? Refusal.invalid("malformed_body") : Refusal.invalid(problems));
    }

    /** Well-formed JSON with a value of the wrong type; the field, or that of its list, is named when known. */
    @ServerExceptionMapper({JsonMappingException.class, MismatchedInputException.class})
    Response wrongType(JsonMappingException no) {
        var path = no.getPath().stream()
                .map(it -> it.getFieldName() == null ? String.valueOf(it.getIndex()) : it.getFieldName())
                .collect(Collectors.joining("."))
                .replaceAll("(\\.\\d+)+$", "");
        return answers.refuse(
                path.isEmpty()
                        ? Refusal.invalid("malformed_body")
                        : Refusal.invalid(Map.of(path, validation.sentence("unfit"))));
    }

    @ServerExceptionMapper
    Response malformed(JsonProcessingException no) {
        return answers.refuse(Refusal.invalid("malformed_body"));
    }

    @ServerExceptionMapper
    Response other(WebApplicationException no) {
        if (no.getCause() instanceof JsonMappingException wrongType) {
            return wrongType(wrongType);
        }
        var status = no.getResponse().getStatus();
        return answers.refuse(status, code(status), null);
    }

    /** A multipart form that breaks off; reading our own files never throws this. */
    @ServerExceptionMapper
    Response brokenOff(IOException no) {
        return answers.refuse(Refusal.invalid("malformed_body"));
    }

    @ServerExceptionMapper
    Response unexpected(RuntimeException exception) {
        // PostgreSQL keeps no text with a NUL in it
        if (within(exception, it -> it instanceof SQLException no && "22021".equals(no.getSQLState()))) {
            return answers.refuse(Refusal.invalid("malformed_body"));
        }
        if (within(exception, OptimisticLockException.class::isInstance)) {
            return answers.refuse(Refusal.conflict("stale_write"));
        }
        if (thrownByFormParser(exception)) {
            return answers.refuse(Refusal.invalid("malformed_body"));
        }
        LOG.error("Request failed with an unexpected exception", exception);
        return answers.refuse(500, "unexpected", null);
    }

    /** Recognised by the stack trace, because the parser has no exception of its own for a form with too many parts. */
    private static boolean thrownByFormParser(RuntimeException exception) {
        var trace = exception.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith(PARSER);
    }

    private static boolean within(@Nullable Throwable exception, Predicate<Throwable> condition) {
        return exception != null && (condition.test(exception) || within(exception.getCause(), condition));
    }

    static String code(int status) {
        return switch (status) {
            case 401 -> "not_authenticated";
            case 403 -> "forbidden";
            case 404 -> "not_found";
            case 405 -> "method_not_allowed";
            case 406 -> "not_acceptable";
            case 413 -> "too_large";
            case 415 -> "unsupported_media_type";
            case 429 -> "rate_limited";
            case 503 -> "unavailable";
            default -> status < 500 ? "malformed_body" : "unexpected";
        };
    }

    /** Content of the page that shows a refusal. */
    record View(int status, String title, String message, String requestId, @Nullable String back) {}
}
