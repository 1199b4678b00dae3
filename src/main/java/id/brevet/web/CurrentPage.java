package id.brevet.web;

import id.brevet.ground.Setup;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.UriBuilder;

/** The address of the page being shown. */
@Named("page")
@RequestScoped
public class CurrentPage {

    @Inject
    HttpServerRequest request;

    @Inject
    Setup setup;

    public String path() {
        return request.path();
    }

    /** Whether this page is one of those below that one. */
    public boolean within(String parent) {
        return path().startsWith(parent + "/");
    }

    /** By which address a search engine should know this page, whatever was asked of it. */
    public String canonical() {
        return setup.link(path());
    }

    /** Path and query, fit to come back to. */
    public String address() {
        return request.method().name().equals("GET") ? request.uri() : request.path();
    }

    /** This list, filtered the same way, on another page. */
    String turnedTo(long page) {
        return UriBuilder.fromUri(request.uri())
                .replaceQueryParam("page", page)
                .build()
                .toString();
    }
}
