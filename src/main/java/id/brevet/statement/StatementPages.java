package id.brevet.statement;

import id.brevet.shared.Refusal;
import id.brevet.shared.Role;
import id.brevet.shared.Slice;
import id.brevet.web.CurrentPage;
import id.brevet.web.FormValidation;
import id.brevet.web.PageAnswers;
import id.brevet.web.PageParams;
import id.brevet.web.Pagination;
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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
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
    FormValidation validation;

    @Inject
    CurrentPage currentPage;

    @GET
    public TemplateInstance show(UUID id, @BeanParam PageParams listing, @RestQuery @Nullable String kabar) {
        return page(id, listing, Problems.NONE, kabar == null ? "" : kabar);
    }

    @POST
    @Transactional
    public RestResponse<TemplateInstance> update(
            UUID id, @RestForm @Nullable String decision, @BeanParam PageParams listing) {
        try {
            if (DISCARD.equals(decision)) {
                statementImport.discard(id);
                return PageAnswers.seeOther("/admin/kas/mutasi?kabar=dibuang");
            }
            statementImport.confirm(id);
            return PageAnswers.seeOther("/admin/kas/mutasi/" + id + "?kabar=masuk");
        } catch (Refusal no) {
            return redraw(id, listing, no);
        }
    }

    private RestResponse<TemplateInstance> redraw(UUID id, PageParams listing, Refusal no) {
        if (no.status() == 404) {
            throw no;
        }
        QuarkusTransaction.setRollbackOnly();
        return QuarkusTransaction.requiringNew()
                .call(() -> PageAnswers.redraw(no, page(id, listing, validation.problemsOf(no, ""), "")));
    }

    private TemplateInstance page(UUID id, PageParams listing, Problems problems, String news) {
        var statement = Statement.require(id);
        var counts = Mutation.counts(id);
        var lines = statementViews.linesOfFile(Mutation.of(id, listing.page(), listing.limit()));
        var slice = new Slice<>(lines, listing.page(), listing.limit(), counts.lines());
        var view = new StatementWithLines(StatementView.of(statement.withCounts(counts)), counts, slice, news);
        return Templates.statement(view, Pagination.of(slice, currentPage), problems);
    }
}
