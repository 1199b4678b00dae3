package id.brevet.statement;

import id.brevet.shared.Role;
import id.brevet.shared.Slice;
import id.brevet.web.CurrentPage;
import id.brevet.web.Flash;
import id.brevet.web.FormSubmission;
import id.brevet.web.PageParams;
import id.brevet.web.Pagination;
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

/** The page of one bank statement, on which the office confirms or discards it. */
@Path("/admin/kas/mutasi/{id}")
@RolesAllowed(Role.OFFICE)
public class StatementPages {

    private static final String DISCARD = "discard";

    @CheckedTemplate(basePath = "statement")
    static class Templates {
        static native TemplateInstance statement(StatementWithLines view, Pagination pages, Problems problems);
    }

    @Inject
    StatementImport statementImport;

    @Inject
    StatementViews statementViews;

    @Inject
    FormSubmission forms;

    @Inject
    CurrentPage currentPage;

    @GET
    public TemplateInstance show(UUID id, @BeanParam PageParams listing) {
        return page(id, listing, Problems.NONE);
    }

    @POST
    public RestResponse<TemplateInstance> update(
            UUID id, @RestForm @Nullable String decision, @BeanParam PageParams listing) {
        return forms.submit("", () -> decide(id, decision), problems -> page(id, listing, problems));
    }

    private String decide(UUID id, @Nullable String decision) {
        if (DISCARD.equals(decision)) {
            statementImport.discard(id);
            return Flash.at("/admin/kas/mutasi", "mutasi-dibuang");
        }
        statementImport.confirm(id);
        return Flash.wordedByPage("/admin/kas/mutasi/" + id, "masuk");
    }

    private TemplateInstance page(UUID id, PageParams listing, Problems problems) {
        var statement = Statement.require(id);
        var counts = Mutation.counts(id);
        var lines = statementViews.linesOfFile(Mutation.of(id, listing.page(), listing.limit()));
        var slice = new Slice<>(lines, listing.page(), listing.limit(), counts.lines());
        var view = new StatementWithLines(StatementView.of(statement.withCounts(counts)), counts, slice);
        return Templates.statement(view, Pagination.of(slice, currentPage), problems);
    }
}
