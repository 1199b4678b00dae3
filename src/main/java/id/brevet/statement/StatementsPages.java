package id.brevet.statement;

import static id.brevet.web.Inspector.inspected;

import id.brevet.shared.Refusal;
import id.brevet.shared.Role;
import id.brevet.shared.Slice;
import id.brevet.web.Answers;
import id.brevet.web.Here;
import id.brevet.web.Inspector;
import id.brevet.web.Listing;
import id.brevet.web.Pagination;
import id.brevet.web.Problems;
import id.brevet.web.Sign;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Bank statements as the office brings them. */
@Path("/admin/kas/mutasi")
@RolesAllowed(Role.OFFICE)
public class StatementsPages {

    @CheckedTemplate(basePath = "statement")
    static class Templates {
        static native TemplateInstance statements(
                Bringing bringing, Slice<StatementView> statements, Pagination pages, Problems problems);
    }

    @Inject
    Importer importer;

    @Inject
    Inspector inspector;

    @Inject
    Here here;

    @GET
    public TemplateInstance index(@BeanParam Listing listing, @RestQuery @Nullable String kabar) {
        return page(Bringing.blank(kabar == null ? "" : kabar), listing, Problems.NONE);
    }

    @POST
    @Transactional
    public RestResponse<TemplateInstance> create(@BeanParam StatementForm form, @BeanParam Listing listing) {
        var brought = form.brought();
        var problems = inspector.inspect(brought);
        if (problems.any()) {
            return Answers.again(page(Bringing.again(form.accountId()), listing, problems));
        }
        try {
            var statement = importer.take(inspected(brought.accountId()), inspected(brought.file()), brought.columns());
            return Answers.seeOther("/admin/kas/mutasi/" + statement.id);
        } catch (Refusal no) {
            return again(form, listing, no);
        }
    }

    private RestResponse<TemplateInstance> again(StatementForm form, Listing listing, Refusal no) {
        QuarkusTransaction.setRollbackOnly();
        return QuarkusTransaction.requiringNew().call(() -> {
            var bringing = Bringing.again(form, no);
            var problems = inspector.because(no, bringing.field());
            return Answers.again(no, page(bringing, listing, problems));
        });
    }

    private TemplateInstance page(Bringing bringing, Listing listing, Problems problems) {
        var statements = Statement.newest(listing.page(), listing.limit()).map(StatementView::of);
        return Templates.statements(bringing, statements, Pagination.of(statements, here), problems);
    }

    @ApplicationScoped
    static class Signs implements Sign.Board {

        @Override
        public List<Sign> signs() {
            return List.of(new Sign(
                    Role.ADMIN, 26, "/admin/kas/mutasi", "file-text", speech -> speech.in(StatementMessages.class)
                            .statements()));
        }
    }
}
