package id.brevet.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Colour theme that the visitor has chosen, light or dark; empty where the device decides. */
@Named
@RequestScoped
public class Theme {

    @Inject
    HttpServerRequest request;

    public String choice() {
        var chosen = request.getCookie("tema");
        return chosen != null && chosen.getValue().matches("light|dark") ? chosen.getValue() : "";
    }
}
