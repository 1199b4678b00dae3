package id.brevet.catalogue;

import id.brevet.shared.Refusal;
import id.brevet.shared.Role;
import id.brevet.upload.ReceivedFileForm;
import id.brevet.web.FormValidation;
import id.brevet.web.PageAnswers;
import id.brevet.web.Problems;
import id.brevet.web.QueryValues;
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
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The office's page of one batch. */
@Path("/admin/batch/{slug}")
@RolesAllowed(Role.OFFICE)
public class BatchPages {

    @CheckedTemplate(basePath = "catalogue")
    static class Templates {
        static native TemplateInstance batch(
                BatchForm form, BatchView batch, @Nullable CatalogueFlash flash, Problems problems);
    }

    @Inject
    BatchEditing batchEditing;

    @Inject
    Batches batches;

    @Inject
    BatchListing batchListing;

    @Inject
    FormValidation validation;

    @GET
    public TemplateInstance edit(String slug, @RestQuery @Nullable String kabar) {
        var batch = batchListing.bySlug(slug);
        return Templates.batch(BatchForm.of(batch), batch, CatalogueFlash.named(kabar), Problems.NONE);
    }

    @POST
    @Transactional
    public RestResponse<TemplateInstance> update(String slug, @BeanParam BatchForm form) {
        var problems = validation.validate(NewBatch.of(form));
        if (problems.any()) {
            return PageAnswers.redraw(redrawn(slug, form, problems));
        }
        return attempt(slug, form, () -> {
            var change = NewBatch.of(form).toChange(FormText.number(form.version()));
            batchEditing.change(batches.idOf(slug), change, ReceivedFileForm.of(form.thumbnail()));
            return CatalogueFlash.BATCH_CHANGED.at("/admin/batch/" + slug);
        });
    }

    @GET
    @Path("/{action: arsip|hapus}")
    public RestResponse<Void> show(String slug) {
        return PageAnswers.seeOther(batchListing.bySlug(slug).deskHref());
    }

    @POST
    @Path("/arsip")
    @Transactional
    public RestResponse<TemplateInstance> archive(String slug, @RestForm("is_archived") @Nullable String isArchived) {
        return attempt(slug, null, () -> {
            var archived = batchEditing.archive(
                            batches.idOf(slug), QueryValues.bool(isArchived).orElseThrow(Refusal::absent))
                    .archived;
            return (archived ? CatalogueFlash.BATCH_ARCHIVED : CatalogueFlash.BATCH_RESTORED)
                    .at("/admin/batch/" + slug);
        });
    }

    @POST
    @Path("/hapus")
    @Transactional
    public RestResponse<TemplateInstance> destroy(String slug) {
        return attempt(slug, null, () -> {
            batchEditing.delete(batches.idOf(slug));
            return CatalogueFlash.BATCH_DELETED.at("/admin/batch");
        });
    }

    private RestResponse<TemplateInstance> attempt(String slug, @Nullable BatchForm form, Supplier<String> action) {
        try {
            return PageAnswers.seeOther(action.get());
        } catch (Refusal no) {
            if (no.status() == 404) {
                throw no;
            }
            QuarkusTransaction.setRollbackOnly();
            return PageAnswers.redraw(no, redrawn(slug, form, RefusedEdit.problems(no, validation)));
        }
    }

    private TemplateInstance redrawn(String slug, @Nullable BatchForm form, Problems problems) {
        var batch = QuarkusTransaction.requiringNew().call(() -> batchListing.bySlug(slug));
        return Templates.batch(form == null ? BatchForm.of(batch) : form, batch, null, problems);
    }
}
