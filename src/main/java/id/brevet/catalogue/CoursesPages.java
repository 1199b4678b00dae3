package id.brevet.catalogue;

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

/** The office's list of courses. */
@Path("/admin/kursus")
@RolesAllowed(Role.OFFICE)
public class CoursesPages {

    @CheckedTemplate(basePath = "catalogue")
    static class Templates {
        static native TemplateInstance courses(Slice<CourseView> courses, CourseFilterView search, Pagination pages);
    }

    @Inject
    CurrentPage currentPage;

    @GET
    public TemplateInstance index(@BeanParam CourseFilter filter, @BeanParam PageParams listing) {
        var courses = Course.matching(filter, listing.page(), listing.limit());
        return Templates.courses(courses, new CourseFilterView(filter), Pagination.of(courses, currentPage));
    }
}
