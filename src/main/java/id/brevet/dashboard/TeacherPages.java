package id.brevet.dashboard;

import id.brevet.account.User;
import id.brevet.shared.Role;
import id.brevet.web.NavItem;
import id.brevet.web.Viewer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** A teacher's first page. */
@Path("/guru")
@RolesAllowed(Role.GURU)
public class TeacherPages {

    @CheckedTemplate(basePath = "dashboard")
    static class Templates {
        static native TemplateInstance teacher(OwnSummary person);
    }

    @Inject
    Viewer viewer;

    @GET
    public TemplateInstance index() {
        return Templates.teacher(OwnSummary.of(User.require(viewer.id())));
    }

    @ApplicationScoped
    static class Navigation implements NavItem.Source {

        @Override
        public List<NavItem> items() {
            return List.of(new NavItem(Role.TEACHER, 0, "/guru", "home", bundles -> bundles.in(DashboardMessages.class)
                    .overview()));
        }
    }
}
