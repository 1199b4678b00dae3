package id.brevet.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The front page. */
@Path("/")
@PermitAll
public class HomePages {

    @CheckedTemplate(basePath = "home")
    static class Templates {
        static native TemplateInstance home();
    }

    @GET
    public TemplateInstance index() {
        return Templates.home();
    }
}
