package id.brevet.purchase;

import id.brevet.shared.Role;
import id.brevet.shared.Slice;
import id.brevet.web.Here;
import id.brevet.web.Listing;
import id.brevet.web.Pagination;
import id.brevet.web.Sign;
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

/** What a student has bought, or wanted to. */
@Path("/siswa/tagihan")
@RolesAllowed(Role.SISWA)
public class MyBillsPages {

    @CheckedTemplate(basePath = "purchase")
    static class Templates {
        static native TemplateInstance myBills(Slice<BillView> bills, BillSearch search, Pagination pages);
    }

    @Inject
    Viewer viewer;

    @Inject
    Here here;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance index(@BeanParam PurchaseFilter filter, @BeanParam Listing listing) {
        var now = clock.instant();
        var bills = Purchase.matching(filter.of(viewer.id()), now, listing.page(), listing.limit())
                .map(it -> BillView.at(now, it.purchase()));
        return Templates.myBills(bills, new BillSearch(filter, "/siswa/tagihan"), Pagination.of(bills, here));
    }

    @ApplicationScoped
    static class Signs implements Sign.Board {

        @Override
        public List<Sign> signs() {
            return List.of(
                    new Sign(Role.STUDENT, 10, "/siswa/tagihan", "receipt", speech -> speech.in(PurchaseMessages.class)
                            .bills()));
        }
    }
}
