package id.brevet.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Where a request comes from, as far as the connection itself tells; a header can say anything. */
@RequestScoped
public class ClientAddress {

    @Inject
    HttpServerRequest request;

    public String address() {
        return request.remoteAddress().hostAddress();
    }

    /** Whoever holds one address of an IPv6 network holds its whole /64. */
    public String network() {
        var address = address();
        var groups = address.split(":", -1);
        return groups.length < 5 ? address : String.join(":", java.util.Arrays.copyOf(groups, 4));
    }

    public @Nullable String device() {
        var agent = request.getHeader("User-Agent");
        return agent == null || agent.length() <= 300 ? agent : agent.substring(0, 300);
    }
}
