package id.brevet.audit;

import id.brevet.shared.Role;
import id.brevet.shared.Slice;
import id.brevet.web.CurrentPage;
import id.brevet.web.NavItem;
import id.brevet.web.PageParams;
import id.brevet.web.Pagination;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

@Path("/admin/audit")
@RolesAllowed(Role.OFFICE)
public class AuditPages {

    @CheckedTemplate(basePath = "audit")
    static class Templates {
        static native TemplateInstance audit(Slice<AuditView> entries, AuditFilterView search, Pagination pages);
    }

    @Inject
    CurrentPage currentPage;

    @GET
    public TemplateInstance index(@BeanParam AuditFilter filter, @BeanParam PageParams listing) {
        var entries = AuditEntry.matching(filter, listing.page(), listing.limit());
        return Templates.audit(entries, new AuditFilterView(filter), Pagination.of(entries, currentPage));
    }

    @ApplicationScoped
    static class Navigation implements NavItem.Source {

        @Override
        public List<NavItem> items() {
            return List.of(
                    new NavItem(Role.ADMIN, 90, "/admin/audit", "history", bundles -> bundles.in(AuditMessages.class)
                            .audit()));
        }
    }
}
