package id.brevet.session;

import id.brevet.web.Flash;
import id.brevet.web.PageAnswers;
import id.brevet.web.Viewer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** One's own open sessions, to see and to end. */
@Path("/profil/sesi")
@Authenticated
public class SessionPages {

    @CheckedTemplate(basePath = "session")
    static class Templates {
        static native TemplateInstance sessions(List<SessionView> sessions, UUID current);
    }

    @Inject
    Viewer viewer;

    @Inject
    SessionOpening sessionOpening;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance index() {
        var person = viewer.person();
        return Templates.sessions(Session.of(person.id(), clock.instant()), person.session());
    }

    @POST
    @Transactional
    public RestResponse<Void> endOthers() {
        sessionOpening.endOthers(viewer.person());
        return PageAnswers.seeOther(Flash.at("/profil/sesi", "sesi-diakhiri"));
    }

    @POST
    @Path("/{id}")
    @Transactional
    public RestResponse<Void> end(UUID id) {
        sessionOpening.end(viewer.person(), id);
        return PageAnswers.seeOther(Flash.at("/profil/sesi", "sesi-diakhiri"));
    }
}
