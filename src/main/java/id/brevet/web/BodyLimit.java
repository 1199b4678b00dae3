package id.brevet.web;

import id.brevet.shared.Refusal;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Refuses too large bodies, but only once they have arrived: a client cut off while sending never reads the answer. */
class BodyLimit {

    /** A file of 20 MiB and the form around it; far larger bodies are cut off by the server itself. */
    private static final long MOST = 21L << 20;

    @Inject
    PageAnswers answers;

    @ServerRequestFilter(preMatching = true)
    Uni<@Nullable Response> refuseTooLarge(HttpServerRequest request) {
        if (declared(request) <= MOST) {
            return Uni.createFrom().nullItem();
        }
        return Uni.createFrom()
                .<Void>emitter(arrived -> {
                    request.handler(piece -> {});
                    request.endHandler(arrived::complete);
                    request.exceptionHandler(arrived::fail);
                    request.resume();
                })
                .map(arrived -> answers.refuse(Refusal.tooLarge()));
    }

    private static long declared(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }
}
