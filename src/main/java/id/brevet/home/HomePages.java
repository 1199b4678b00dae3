package id.brevet.home;

import id.brevet.web.Viewer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;

/** The front page. */
@Path("/")
@PermitAll
public class HomePages {

    private static final int BATCHES = 6;
    private static final int COURSES = 3;

    @CheckedTemplate(basePath = "home")
    static class Templates {
        static native TemplateInstance home(List<BatchCard> batches, List<CourseCard> courses, PricesShown prices);
    }

    @Inject
    ShopReport shopReport;

    @Inject
    PriceReport priceReport;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance index() {
        var now = clock.instant();
        var prices = priceReport.pricesFor(viewer.personOrNull());
        var batches = BatchCard.of(shopReport.openBatches(now, BATCHES), prices);
        return Templates.home(batches, shopReport.popularCourses(now, COURSES), prices);
    }
}
