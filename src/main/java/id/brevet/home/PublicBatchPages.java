package id.brevet.home;

import id.brevet.catalogue.Batch;
import id.brevet.catalogue.BatchFilter;
import id.brevet.purchase.OrderPlacement;
import id.brevet.shared.Refusal;
import id.brevet.shared.Role;
import id.brevet.web.CurrentPage;
import id.brevet.web.FormSubmission;
import id.brevet.web.FormValidation;
import id.brevet.web.PageAnswers;
import id.brevet.web.PageParams;
import id.brevet.web.Pagination;
import id.brevet.web.Problems;
import id.brevet.web.Viewer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** The public list and pages of batches, where students order a seat. */
@Path("/batch")
@PermitAll
public class PublicBatchPages {

    @CheckedTemplate(basePath = "home")
    static class Templates {
        static native TemplateInstance batches(List<BatchCard> batches, PublicBatchFilterView search, Pagination pages);

        static native TemplateInstance batch(PublicBatchView it, Problems problems);
    }

    @Inject
    ShopReport shopReport;

    @Inject
    PriceReport priceReport;

    @Inject
    PublicBatchDetails publicBatchDetails;

    @Inject
    OrderPlacement orderPlacement;

    @Inject
    FormValidation validation;

    @Inject
    FormSubmission forms;

    @Inject
    Viewer viewer;

    @Inject
    CurrentPage currentPage;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance index(@BeanParam BatchFilter filter, @BeanParam PageParams listing) {
        var now = clock.instant();
        var batches = Batch.matching(filter, false, now, listing.page(), listing.limit());
        var cards = BatchCard.of(batches.items(), priceReport.pricesFor(viewer.personOrNull()));
        return Templates.batches(
                cards,
                new PublicBatchFilterView(filter, shopReport.courseChoices()),
                Pagination.of(batches, currentPage));
    }

    @GET
    @Path("/{slug}")
    public TemplateInstance show(String slug) {
        return Templates.batch(publicBatchDetails.view(slug), Problems.NONE);
    }

    /** A second press leads to the bill that the first one created. */
    @POST
    @Path("/{slug}")
    @RolesAllowed(Role.SISWA)
    public RestResponse<TemplateInstance> create(String slug) {
        return forms.attempt(
                () -> PageAnswers.seeOther(StudentBill.href(orderPlacement.place(Batch.bySlug(slug).id).id)),
                no -> refused(no, publicBatchDetails.view(slug)));
    }

    private RestResponse<TemplateInstance> refused(Refusal no, PublicBatchView seen) {
        var bill = seen.bill();
        return bill != null
                ? PageAnswers.seeOther(bill.href())
                : PageAnswers.redraw(no, Templates.batch(seen, validation.problemsOf(no, "")));
    }
}
