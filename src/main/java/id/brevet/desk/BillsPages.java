package id.brevet.desk;

import id.brevet.purchase.BillFilterView;
import id.brevet.purchase.BillView;
import id.brevet.purchase.Purchase;
import id.brevet.purchase.PurchaseFilter;
import id.brevet.purchase.PurchaseMessages;
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
import java.time.Clock;
import java.util.List;

/** The list of all bills, for the office. */
@Path("/admin/tagihan")
@RolesAllowed(Role.OFFICE)
public class BillsPages {

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance bills(Slice<BillView> bills, BillFilterView search, Pagination pages);
    }

    @Inject
    CurrentPage currentPage;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance index(@BeanParam PurchaseFilter filter, @BeanParam PageParams listing) {
        var now = clock.instant();
        var bills = Purchase.matching(filter, now, listing.page(), listing.limit())
                .map(it -> BillView.at(now, it.purchase()));
        return Templates.bills(bills, new BillFilterView(filter, "/admin/tagihan"), Pagination.of(bills, currentPage));
    }

    @ApplicationScoped
    static class Navigation implements NavItem.Source {

        @Override
        public List<NavItem> items() {
            return List.of(
                    new NavItem(Role.ADMIN, 24, "/admin/kas", "inbox", bundles -> bundles.in(DeskMessages.class)
                            .desk()),
                    new NavItem(
                            Role.ADMIN, 25, "/admin/tagihan", "receipt", bundles -> bundles.in(PurchaseMessages.class)
                                    .bills()));
        }
    }
}
