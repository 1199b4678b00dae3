package id.brevet.dashboard;

import id.brevet.audit.AuditEntry;
import id.brevet.audit.AuditView;
import id.brevet.mail.MailQueue;
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

/** The office's first page. */
@Path("/admin")
@RolesAllowed(Role.OFFICE)
public class AdminPages {

    private static final int LATELY = 6;

    /** The data of the office's first page. */
    public record Office(
            OfficeReport.Counts counts,
            List<OfficeReport.Newcomer> newcomers,
            List<AuditView> latestEntries,
            boolean mailServer) {}

    @CheckedTemplate(basePath = "dashboard")
    static class Templates {
        static native TemplateInstance admin(Office office);
    }

    @Inject
    OfficeReport report;

    @GET
    public TemplateInstance index() {
        return Templates.admin(
                new Office(report.counts(), report.newcomers(), AuditEntry.latest(LATELY), MailQueue.hasServer()));
    }

    @ApplicationScoped
    static class Navigation implements NavItem.Source {

        @Override
        public List<NavItem> items() {
            return List.of(new NavItem(Role.ADMIN, 0, "/admin", "home", bundles -> bundles.in(DashboardMessages.class)
                    .overview()));
        }
    }
}
