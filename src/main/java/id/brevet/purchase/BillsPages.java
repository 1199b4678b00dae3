package id.brevet.purchase;

import id.brevet.shared.Role;
import id.brevet.shared.Slice;
import id.brevet.web.Here;
import id.brevet.web.Listing;
import id.brevet.web.Pagination;
import id.brevet.web.Sign;
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

/** Everybody's bills, as the office finds them. */
@Path("/admin/tagihan")
@RolesAllowed(Role.OFFICE)
public class BillsPages {

    @CheckedTemplate(basePath = "purchase")
    static class Templates {
        static native TemplateInstance bills(Slice<BillView> bills, BillSearch search, Pagination pages);
    }

    @Inject
    Here here;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance index(@BeanParam PurchaseFilter filter, @BeanParam Listing listing) {
        var now = clock.instant();
        var bills = Purchase.matching(filter, now, listing.page(), listing.limit())
                .map(it -> BillView.at(now, it.purchase()));
        return Templates.bills(bills, new BillSearch(filter, "/admin/tagihan"), Pagination.of(bills, here));
    }

    @ApplicationScoped
    static class Signs implements Sign.Board {

        @Override
        public List<Sign> signs() {
            return List.of(
                    new Sign(Role.ADMIN, 24, "/admin/kas", "inbox", speech -> speech.in(PurchaseMessages.class)
                            .desk()),
                    new Sign(Role.ADMIN, 25, "/admin/tagihan", "receipt", speech -> speech.in(PurchaseMessages.class)
                            .bills()));
        }
    }
}
