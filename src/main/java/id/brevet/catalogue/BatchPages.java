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
        static native TemplateInstance batch(BatchForm form, BatchView batch, @Nullable Done done, Problems problems);
    }

    @Inject
    BatchEditing planner;

    @Inject
    Batches timetable;

    @Inject
    BatchListing offer;

    @Inject
    FormValidation inspector;

    @GET
    public TemplateInstance edit(String slug, @RestQuery @Nullable String kabar) {
        var batch = offer.named(slug);
        return Templates.batch(BatchForm.of(batch), batch, Done.named(kabar), Problems.NONE);
    }

    @POST
    @Transactional
    public RestResponse<TemplateInstance> update(String slug, @BeanParam BatchForm form) {
        var problems = inspector.inspect(NewBatch.of(form));
        if (problems.any()) {
            return PageAnswers.again(again(slug, form, problems));
        }
        return tried(slug, form, () -> {
            var change = NewBatch.of(form).change(FormText.number(form.version()));
            planner.change(timetable.id(slug), change, ReceivedFileForm.of(form.thumbnail()));
            return Done.BATCH_CHANGED.at("/admin/batch/" + slug);
        });
    }

    @GET
    @Path("/{action: arsip|hapus}")
    public RestResponse<Void> show(String slug) {
        return PageAnswers.seeOther(offer.named(slug).deskHref());
    }

    @POST
    @Path("/arsip")
    @Transactional
    public RestResponse<TemplateInstance> archive(String slug, @RestForm("is_archived") @Nullable String isArchived) {
        return tried(slug, null, () -> {
            var archived = planner.archive(
                            timetable.id(slug), QueryValues.truth(isArchived).orElseThrow(Refusal::absent))
                    .archived;
            return (archived ? Done.BATCH_ARCHIVED : Done.BATCH_RESTORED).at("/admin/batch/" + slug);
        });
    }

    @POST
    @Path("/hapus")
    @Transactional
    public RestResponse<TemplateInstance> destroy(String slug) {
        return tried(slug, null, () -> {
            planner.cancel(timetable.id(slug));
            return Done.BATCH_DELETED.at("/admin/batch");
        });
    }

    private RestResponse<TemplateInstance> tried(String slug, @Nullable BatchForm form, Supplier<String> deed) {
        try {
            return PageAnswers.seeOther(deed.get());
        } catch (Refusal no) {
            if (no.status() == 404) {
                throw no;
            }
            QuarkusTransaction.setRollbackOnly();
            return PageAnswers.again(no, again(slug, form, RefusedEdit.problems(no, inspector)));
        }
    }

    private TemplateInstance again(String slug, @Nullable BatchForm form, Problems problems) {
        var batch = QuarkusTransaction.requiringNew().call(() -> offer.named(slug));
        return Templates.batch(form == null ? BatchForm.of(batch) : form, batch, null, problems);
    }
}
