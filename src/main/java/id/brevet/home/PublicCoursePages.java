package id.brevet.home;

import id.brevet.catalogue.Course;
import id.brevet.catalogue.CourseFilter;
import id.brevet.catalogue.CourseView;
import id.brevet.shared.Slice;
import id.brevet.web.CurrentPage;
import id.brevet.web.PageParams;
import id.brevet.web.Pagination;
import id.brevet.web.Viewer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;

/** The public list and pages of courses. */
@Path("/kursus")
@PermitAll
public class PublicCoursePages {

    private static final int BATCHES = 12;

    @CheckedTemplate(basePath = "home")
    static class Templates {
        static native TemplateInstance courses(List<CourseCard> courses, CourseFilter filter, Pagination pages);

        static native TemplateInstance course(PublicCourseView it);
    }

    @Inject
    ShopReport shopReport;

    @Inject
    PriceReport priceReport;

    @Inject
    Viewer viewer;

    @Inject
    CurrentPage currentPage;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance index(@BeanParam CourseFilter filter, @BeanParam PageParams listing) {
        Slice<CourseView> courses = Course.matching(filter, listing.page(), listing.limit());
        var cards = shopReport.courseCards(courses.items(), clock.instant());
        return Templates.courses(cards, filter, Pagination.of(courses, currentPage));
    }

    @GET
    @Path("/{slug}")
    public TemplateInstance show(String slug) {
        var now = clock.instant();
        var course = Course.bySlug(slug);
        var prices = priceReport.pricesFor(viewer.personOrNull());
        return Templates.course(
                new PublicCourseView(course, BatchCard.of(shopReport.batchesOf(course.id(), now, BATCHES), prices)));
    }
}
