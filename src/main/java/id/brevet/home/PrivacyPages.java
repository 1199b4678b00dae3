package id.brevet.home;

import id.brevet.account.PrivacyPolicy;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The privacy policy: the data that the centre stores, and the rights of the people concerned. */
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
