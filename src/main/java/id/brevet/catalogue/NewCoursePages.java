package id.brevet.catalogue;

import id.brevet.shared.Refusal;
import id.brevet.shared.Role;
import id.brevet.web.FormValidation;
import id.brevet.web.PageAnswers;
import id.brevet.web.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
    FormValidation validation;

    @GET
    public TemplateInstance edit() {
        return Templates.newCourse(CourseForm.BLANK, Problems.NONE);
    }

    @POST
    @Transactional
    public RestResponse<TemplateInstance> create(@BeanParam CourseForm form) {
        var problems = validation.validate(form.toNewCourse());
        if (problems.any()) {
            return PageAnswers.redraw(Templates.newCourse(form, problems));
        }
        try {
            var course = CourseView.of(courseEditing.create(form.toNewCourse(), form.receivedFiles()));
            return PageAnswers.seeOther(CatalogueFlash.COURSE_CREATED.at(course.deskHref()));
        } catch (Refusal no) {
            QuarkusTransaction.setRollbackOnly();
            return PageAnswers.redraw(no, Templates.newCourse(form, validation.problemsOf(no, "title")));
        }
    }
}
