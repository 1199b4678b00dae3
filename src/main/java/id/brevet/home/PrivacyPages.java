package id.brevet.home;

import id.brevet.account.PrivacyPolicy;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** What the centre stores of people, and what they may ask of it. */
@Path("/privasi")
@PermitAll
public class PrivacyPages {

    @CheckedTemplate(basePath = "home")
    static class Templates {
        static native TemplateInstance privacy(String version);
    }

    @GET
    public TemplateInstance show() {
        return Templates.privacy(PrivacyPolicy.VERSION);
    }
}
