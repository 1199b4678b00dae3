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
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The office's page of one course. */
@Path("/admin/kursus/{id}")
@RolesAllowed(Role.OFFICE)
public class CoursePages {

    @CheckedTemplate(basePath = "catalogue")
    static class Templates {
        static native TemplateInstance course(
                CourseForm form, CourseWithBatches detail, @Nullable CatalogueFlash flash, Problems problems);
    }

    @Inject
    CourseEditing courseEditing;

    @Inject
    BatchListing batchListing;

    @Inject
    FormValidation validation;

    @GET
    public TemplateInstance edit(UUID id, @RestQuery @Nullable String kabar) {
        var detail = detail(id);
        return Templates.course(CourseForm.of(detail.course()), detail, CatalogueFlash.named(kabar), Problems.NONE);
    }

    @POST
    @Transactional
    public RestResponse<TemplateInstance> update(UUID id, @BeanParam CourseForm form) {
        var problems = validation.validate(form.toNewCourse());
        if (problems.any()) {
            return PageAnswers.redraw(redrawn(id, form, problems));
        }
        return attempt(id, form, () -> {
            courseEditing.change(id, form.toChange(), form.receivedFiles());
            return CatalogueFlash.COURSE_CHANGED.at("/admin/kursus/" + id);
        });
    }

    @GET
    @Path("/{action: gambar|hapus}")
    public RestResponse<Void> show(UUID id) {
        return PageAnswers.seeOther("/admin/kursus/" + id);
    }

    @POST
    @Path("/gambar")
    @Transactional
    public RestResponse<TemplateInstance> arrangePictures(
            UUID id, @RestForm("remove") @Nullable UUID remove, @RestForm("earlier") @Nullable UUID earlier) {
        return attempt(id, null, () -> {
            if (remove != null) {
                courseEditing.removePicture(id, remove);
            } else if (earlier != null) {
                courseEditing.movePictureUp(id, earlier);
            }
            return CatalogueFlash.COURSE_CHANGED.at("/admin/kursus/" + id);
        });
    }

    @POST
    @Path("/hapus")
    @Transactional
    public RestResponse<TemplateInstance> destroy(UUID id) {
        return attempt(id, null, () -> {
            courseEditing.delete(id);
            return CatalogueFlash.COURSE_DELETED.at("/admin/kursus");
        });
    }

    private RestResponse<TemplateInstance> attempt(UUID id, @Nullable CourseForm form, Supplier<String> action) {
        try {
            return PageAnswers.seeOther(action.get());
        } catch (Refusal no) {
            if (no.status() == 404) {
                throw no;
            }
            QuarkusTransaction.setRollbackOnly();
            return PageAnswers.redraw(no, redrawn(id, form, RefusedEdit.problems(no, validation)));
        }
    }

    private TemplateInstance redrawn(UUID id, @Nullable CourseForm form, Problems problems) {
        var detail = QuarkusTransaction.requiringNew().call(() -> detail(id));
        return Templates.course(form == null ? CourseForm.of(detail.course()) : form, detail, null, problems);
    }

    private CourseWithBatches detail(UUID id) {
        return new CourseWithBatches(CourseView.of(Course.require(id)), batchListing.latestOf(id));
    }
}
