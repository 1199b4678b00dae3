package id.brevet.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** IP address of the connection; headers are ignored, because a client can forge them. */
@RequestScoped
public class ClientAddress {

    @Inject
    HttpServerRequest request;

    public String address() {
        return request.remoteAddress().hostAddress();
    }

    /** IPv4 address, or the /64 of an IPv6 address: one subscriber holds all of it. */
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
