package id.brevet.catalogue;

import id.brevet.shared.Refusal;
import id.brevet.shared.Role;
import id.brevet.web.Flash;
import id.brevet.web.FormSubmission;
import id.brevet.web.PageAnswers;
import id.brevet.web.Problems;
import id.brevet.web.QueryValues;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The office's page of one batch. */
@Path("/admin/batch/{slug}")
@RolesAllowed(Role.OFFICE)
public class BatchPages {

    @CheckedTemplate(basePath = "catalogue")
    static class Templates {
        static native TemplateInstance batch(BatchForm form, BatchView batch, Problems problems);
    }

    @Inject
    BatchEditing batchEditing;

    @Inject
    Batches batches;

    @Inject
    BatchListing batchListing;

    @Inject
    FormSubmission forms;

    @GET
    public TemplateInstance edit(String slug) {
        var batch = batchListing.bySlug(slug);
        return Templates.batch(BatchForm.of(batch), batch, Problems.NONE);
    }

    @POST
    public RestResponse<TemplateInstance> update(String slug, @BeanParam BatchForm form) {
        return forms.submitWhole(
                BatchInput.of(form, null),
                "",
                () -> {
                    var stored = batchEditing.storeThumbnail(form.picture());
                    batchEditing.change(batches.idOf(slug), BatchInput.of(form, stored));
                    return Flash.at("/admin/batch/" + slug, "batch-disimpan");
                },
                problems -> redrawn(slug, form, problems));
    }

    @GET
    @Path("/{action: arsip|hapus}")
    public RestResponse<Void> show(String slug) {
        return PageAnswers.seeOther(batchListing.bySlug(slug).deskHref());
    }

    @POST
    @Path("/arsip")
    public RestResponse<TemplateInstance> archive(String slug, @RestForm("is_archived") @Nullable String isArchived) {
        return forms.submit(
                "",
                () -> {
                    var wanted = QueryValues.bool(isArchived).orElseThrow(Refusal::absent);
                    var archived = batchEditing.archive(batches.idOf(slug), wanted).archived;
                    return Flash.at("/admin/batch/" + slug, archived ? "batch-diarsipkan" : "batch-dikembalikan");
                },
                problems -> redrawn(slug, null, problems));
    }

    @POST
    @Path("/hapus")
    public RestResponse<TemplateInstance> destroy(String slug) {
        return forms.submit(
                "",
                () -> {
                    batchEditing.delete(batches.idOf(slug));
                    return Flash.at("/admin/batch", "batch-dihapus");
                },
                problems -> redrawn(slug, null, problems));
    }

    private TemplateInstance redrawn(String slug, @Nullable BatchForm form, Problems problems) {
        var batch = batchListing.bySlug(slug);
        var shown = form == null ? BatchForm.of(batch) : form;
        var quota = problems.refusedAs("quota_below_seats");
        var placed = quota ? problems.movedTo("quota") : problems.withoutSentenceOf("stale_write");
        return Templates.batch(shown, batch, placed);
    }
}
