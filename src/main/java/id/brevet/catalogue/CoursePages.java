package id.brevet.catalogue;

import id.brevet.shared.Role;
import id.brevet.web.Flash;
import id.brevet.web.FormSubmission;
import id.brevet.web.PageAnswers;
import id.brevet.web.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The office's page of one course. */
@Path("/admin/kursus/{id}")
@RolesAllowed(Role.OFFICE)
public class CoursePages {

    @CheckedTemplate(basePath = "catalogue")
    static class Templates {
        static native TemplateInstance course(CourseForm form, CourseWithBatches detail, Problems problems);
    }

    @Inject
    CourseEditing courseEditing;

    @Inject
    BatchListing batchListing;

    @Inject
    FormSubmission forms;

    @GET
    public TemplateInstance edit(UUID id) {
        var detail = detail(id);
        return Templates.course(CourseForm.of(detail.course()), detail, Problems.NONE);
    }

    @POST
    public RestResponse<TemplateInstance> update(UUID id, @BeanParam CourseForm form) {
        return forms.submitWhole(
                form.input(),
                "",
                () -> {
                    courseEditing.change(id, form.input(), form.receivedFiles());
                    return changed(id);
                },
                problems -> redrawn(id, form, problems));
    }

    @GET
    @Path("/{action: gambar|hapus}")
    public RestResponse<Void> show(UUID id) {
        return PageAnswers.seeOther("/admin/kursus/" + id);
    }

    @POST
    @Path("/gambar")
    public RestResponse<TemplateInstance> arrangePictures(
            UUID id, @RestForm("remove") @Nullable UUID remove, @RestForm("earlier") @Nullable UUID earlier) {
        return forms.submit(
                "",
                () -> {
                    if (remove != null) {
                        courseEditing.removePicture(id, remove);
                    } else if (earlier != null) {
                        courseEditing.movePictureUp(id, earlier);
                    }
                    return changed(id);
                },
                problems -> redrawn(id, null, problems));
    }

    @POST
    @Path("/hapus")
    public RestResponse<TemplateInstance> destroy(UUID id) {
        return forms.submit(
                "",
                () -> {
                    courseEditing.delete(id);
                    return Flash.at("/admin/kursus", "kursus-dihapus");
                },
                problems -> redrawn(id, null, problems));
    }

    private static String changed(UUID id) {
        return Flash.at("/admin/kursus/" + id, "kursus-disimpan");
    }

    private TemplateInstance redrawn(UUID id, @Nullable CourseForm form, Problems problems) {
        var detail = detail(id);
        var shown = form == null ? CourseForm.of(detail.course()) : form;
        return Templates.course(shown, detail, problems.withoutSentenceOf("stale_write"));
    }

    private CourseWithBatches detail(UUID id) {
        return new CourseWithBatches(CourseView.of(Course.require(id)), batchListing.latestOf(id));
    }
}
