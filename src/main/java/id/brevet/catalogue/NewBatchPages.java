package id.brevet.catalogue;

import static id.brevet.web.FormValidation.validated;

import id.brevet.shared.Role;
import id.brevet.web.Flash;
import id.brevet.web.FormSubmission;
import id.brevet.web.FormValidation;
import id.brevet.web.Problems;
import id.brevet.web.QueryValues;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The office's form for a new batch, empty or copied from another. */
@Path("/admin/batch/baru")
@RolesAllowed(Role.OFFICE)
public class NewBatchPages {

    /** The course of the new batch, which must be chosen. */
    record CourseChoice(@NotNull(message = "{course.needed}") @Nullable UUID courseId) {

        static CourseChoice of(BatchForm it) {
            return new CourseChoice(
                    QueryValues.given(it.courseId()).flatMap(QueryValues::id).orElse(null));
        }
    }

    @CheckedTemplate(basePath = "catalogue")
    static class Templates {
        static native TemplateInstance newBatch(BatchForm form, List<CourseRef> courses, Problems problems);
    }

    @Inject
    BatchEditing batchEditing;

    @Inject
    BatchListing batchListing;

    @Inject
    FormValidation validation;

    @Inject
    FormSubmission forms;

    @GET
    public TemplateInstance edit(@RestQuery @Nullable String course, @RestQuery @Nullable UUID salin) {
        var form = salin == null ? BatchForm.blank(course) : BatchForm.copy(batchListing.view(Batch.require(salin)));
        return Templates.newBatch(form, Course.choices(), Problems.NONE);
    }

    @POST
    public RestResponse<TemplateInstance> create(@BeanParam BatchForm form) {
        var choice = CourseChoice.of(form);
        return forms.submit(
                validation.validate(choice).and(validation.validateWhole(BatchInput.of(form, null))),
                "course_id",
                () -> Flash.at(create(validated(choice.courseId()), form), "batch-dibuat"),
                problems -> Templates.newBatch(form, Course.choices(), problems));
    }

    private String create(UUID course, BatchForm form) {
        var stored = batchEditing.storeThumbnail(form.picture());
        var batch = batchEditing.create(course, BatchInput.of(form, stored));
        return batchListing.view(batch).deskHref();
    }
}
