package id.brevet.dashboard;

import id.brevet.account.User;
import id.brevet.purchase.BillView;
import id.brevet.purchase.Purchase;
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
import java.time.Clock;
import java.util.List;

/** A student's first page. */
@Path("/siswa")
@RolesAllowed(Role.SISWA)
public class StudentPages {

    @CheckedTemplate(basePath = "dashboard")
    static class Templates {
        static native TemplateInstance student(OwnSummary person, List<BillView> bills);
    }

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance index() {
        var bills = Purchase.openBills(viewer.id(), clock.instant());
        return Templates.student(OwnSummary.of(User.require(viewer.id())), bills);
    }

    @ApplicationScoped
    static class Navigation implements NavItem.Source {

        @Override
        public List<NavItem> items() {
            return List.of(new NavItem(Role.STUDENT, 0, "/siswa", "home", bundles -> bundles.in(DashboardMessages.class)
                    .overview()));
        }
    }
}
