package id.brevet.desk;

import id.brevet.approval.PendingApproval;
import id.brevet.purchase.BillView;
import id.brevet.shared.Role;
import id.brevet.shared.Slice;
import id.brevet.web.CurrentPage;
import id.brevet.web.PageParams;
import id.brevet.web.Pagination;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The bills for which money came too late, too little or too much. */
@Path("/admin/kas/terlambat")
@RolesAllowed(Role.OFFICE)
public class UnsettledPages {

    /** The chosen list, the length of each, and the refunds that wait for a second person, by bill. */
    public record Choice(UnsettledMoney kind, UnsettledMoney.Counts counts, Map<UUID, PendingApproval> pendingRefunds) {

        public UnsettledMoney[] kinds() {
            return UnsettledMoney.values();
        }
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance unsettled(Slice<BillView> bills, Choice choice, Pagination pages);
    }

    @Inject
    UnsettledReport report;

    @Inject
    CurrentPage currentPage;

    @GET
    public TemplateInstance index(@RestQuery @Nullable String daftar, @BeanParam PageParams listing) {
        var choice = new Choice(UnsettledMoney.named(daftar), report.counts(), report.pendingRefunds());
        var bills = report.bills(choice.kind(), choice.counts().of(choice.kind()), listing.page(), listing.limit());
        return Templates.unsettled(bills, choice, Pagination.of(bills, currentPage));
    }
}
