package id.brevet.catalogue;

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

/** The office's list of batches. */
@Path("/admin/batch")
@RolesAllowed(Role.OFFICE)
public class BatchesPages {

    @CheckedTemplate(basePath = "catalogue")
    static class Templates {
        static native TemplateInstance batches(Slice<BatchView> batches, BatchFilterView search, Pagination pages);
    }

    @Inject
    BatchListing batchListing;

    @Inject
    CurrentPage currentPage;

    @GET
    public TemplateInstance index(@BeanParam BatchFilter filter, @BeanParam PageParams listing) {
        var batches = batchListing.matching(filter, listing);
        var search = new BatchFilterView(filter, Course.choices());
        return Templates.batches(batches, search, Pagination.of(batches, currentPage));
    }

    @ApplicationScoped
    static class Navigation implements NavItem.Source {

        @Override
        public List<NavItem> items() {
            return List.of(
                    new NavItem(Role.ADMIN, 20, "/admin/kursus", "book", bundles -> bundles.in(CatalogueMessages.class)
                            .courses()),
                    new NavItem(Role.ADMIN, 22, "/admin/batch", "batch", bundles -> bundles.in(CatalogueMessages.class)
                            .batches()));
        }
    }
}
