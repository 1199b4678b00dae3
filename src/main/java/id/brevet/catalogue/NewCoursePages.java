package id.brevet.catalogue;

import id.brevet.shared.Role;
import id.brevet.web.Flash;
import id.brevet.web.FormSubmission;
import id.brevet.web.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;

/** The office's form for a new course. */
@Path("/admin/kursus/baru")
@RolesAllowed(Role.OFFICE)
public class NewCoursePages {

    @CheckedTemplate(basePath = "catalogue")
    static class Templates {
        static native TemplateInstance newCourse(CourseForm form, Problems problems);
    }

    @Inject
    CourseEditing courseEditing;

    @Inject
    FormSubmission forms;

    @GET
    public TemplateInstance edit() {
        return Templates.newCourse(CourseForm.BLANK, Problems.NONE);
    }

    @POST
    public RestResponse<TemplateInstance> create(@BeanParam CourseForm form) {
        return forms.submitWhole(
                form.input(),
                "title",
                () -> {
                    var course = courseEditing.create(form.input(), form.receivedFiles());
                    return Flash.at(CourseView.of(course).deskHref(), "kursus-dibuat");
                },
                problems -> Templates.newCourse(form, problems));
    }
}
