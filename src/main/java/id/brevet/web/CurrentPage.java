package id.brevet.web;

import id.brevet.ground.Setup;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.UriBuilder;

/** Address of the page being shown. */
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

    public boolean within(String parent) {
        return path().startsWith(parent + "/");
    }

    /** Address for search engines, without the query. */
    public String canonical() {
        return setup.link(path());
    }

    /** Address that can be opened again: path and query of a GET, else the path alone. */
    public String address() {
        return request.method().name().equals("GET") ? request.uri() : request.path();
    }

    /** Address of another page of this list, with the same filters. */
    String withPage(long page) {
        return UriBuilder.fromUri(request.uri())
                .replaceQueryParam("page", page)
                .build()
                .toString();
    }
}
