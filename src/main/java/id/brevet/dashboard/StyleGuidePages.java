package id.brevet.dashboard;

import id.brevet.ground.Setup;
import id.brevet.shared.Refusal;
import id.brevet.shared.Role;
import id.brevet.web.NavItem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** Every component in each of its states, for developers; only with demo data. */
@Path("/admin/gaya")
@RolesAllowed(Role.OFFICE)
public class StyleGuidePages {

    @CheckedTemplate(basePath = "style")
    static class Templates {
        static native TemplateInstance gaya();

        static native TemplateInstance cetak(long amount);
    }

    @Inject
    Setup setup;

    @GET
    public TemplateInstance index() {
        onlyInDemo();
        return Templates.gaya();
    }

    @GET
    @Path("/cetak")
    public TemplateInstance sheet() {
        onlyInDemo();
        return Templates.cetak(1_250_000);
    }

    private void onlyInDemo() {
        if (!setup.demo()) {
            throw Refusal.absent();
        }
    }

    @ApplicationScoped
    static class Navigation implements NavItem.Source {

        @Inject
        Setup setup;

        @Override
        public List<NavItem> items() {
            return setup.demo()
                    ? List.of(new NavItem(
                            Role.ADMIN, 99, "/admin/gaya", "book", bundles -> bundles.in(DashboardMessages.class)
                                    .style()))
                    : List.of();
        }
    }
}
