package id.brevet.purchase;

import id.brevet.shared.Role;
import id.brevet.shared.Slice;
import id.brevet.web.CurrentPage;
import id.brevet.web.NavItem;
import id.brevet.web.PageParams;
import id.brevet.web.Pagination;
import id.brevet.web.Viewer;
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

/** The bills of the signed-in student. */
@Path("/siswa/tagihan")
@RolesAllowed(Role.SISWA)
public class MyBillsPages {

    @CheckedTemplate(basePath = "purchase")
    static class Templates {
        static native TemplateInstance myBills(Slice<BillView> bills, BillFilterView search, Pagination pages);
    }

    @Inject
    Viewer viewer;

    @Inject
    CurrentPage currentPage;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance index(@BeanParam PurchaseFilter filter, @BeanParam PageParams listing) {
        var now = clock.instant();
        var bills = Purchase.matching(filter.ofStudent(viewer.id()), now, listing.page(), listing.limit())
                .map(it -> BillView.at(now, it.purchase()));
        return Templates.myBills(
                bills, new BillFilterView(filter, "/siswa/tagihan"), Pagination.of(bills, currentPage));
    }

    @ApplicationScoped
    static class Navigation implements NavItem.Source {

        @Override
        public List<NavItem> items() {
            return List.of(new NavItem(
                    Role.STUDENT, 10, "/siswa/tagihan", "receipt", bundles -> bundles.in(PurchaseMessages.class)
                            .bills()));
        }
    }
}
