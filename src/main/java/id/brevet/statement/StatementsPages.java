package id.brevet.statement;

import static id.brevet.web.FormValidation.inspected;

import id.brevet.shared.Refusal;
import id.brevet.shared.Role;
import id.brevet.shared.Slice;
import id.brevet.web.CurrentPage;
import id.brevet.web.FormValidation;
import id.brevet.web.NavItem;
import id.brevet.web.PageAnswers;
import id.brevet.web.PageParams;
import id.brevet.web.Pagination;
import id.brevet.web.Problems;
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

/** The list of bank statements, on which the office uploads them. */
@Path("/admin/kas/mutasi")
@RolesAllowed(Role.OFFICE)
public class StatementsPages {

    @CheckedTemplate(basePath = "statement")
    static class Templates {
        static native TemplateInstance statements(
                StatementUploadView bringing, Slice<StatementView> statements, Pagination pages, Problems problems);
    }

    @Inject
    StatementImport importer;

    @Inject
    FormValidation inspector;

    @Inject
    CurrentPage here;

    @GET
    public TemplateInstance index(@BeanParam PageParams listing, @RestQuery @Nullable String kabar) {
        return page(StatementUploadView.blank(kabar == null ? "" : kabar), listing, Problems.NONE);
    }

    @POST
    @Transactional
    public RestResponse<TemplateInstance> create(@BeanParam StatementForm form, @BeanParam PageParams listing) {
        var upload = form.brought();
        var problems = inspector.inspect(upload);
        if (problems.any()) {
            return PageAnswers.again(page(StatementUploadView.again(form.accountId()), listing, problems));
        }
        try {
            var statement = importer.take(inspected(upload.accountId()), inspected(upload.file()), upload.columns());
            return PageAnswers.seeOther("/admin/kas/mutasi/" + statement.id);
        } catch (Refusal no) {
            return again(form, listing, no);
        }
    }

    private RestResponse<TemplateInstance> again(StatementForm form, PageParams listing, Refusal no) {
        QuarkusTransaction.setRollbackOnly();
        return QuarkusTransaction.requiringNew().call(() -> {
            var uploadView = StatementUploadView.again(form, no);
            var problems = inspector.because(no, uploadView.field());
            return PageAnswers.again(no, page(uploadView, listing, problems));
        });
    }

    private TemplateInstance page(StatementUploadView uploadView, PageParams listing, Problems problems) {
        var statements = Statement.newest(listing.page(), listing.limit()).map(StatementView::of);
        return Templates.statements(uploadView, statements, Pagination.of(statements, here), problems);
    }

    @ApplicationScoped
    static class Signs implements NavItem.Board {

        @Override
        public List<NavItem> signs() {
            return List.of(new NavItem(
                    Role.ADMIN, 26, "/admin/kas/mutasi", "file-text", bundles -> bundles.in(StatementMessages.class)
                            .statements()));
        }
    }
}
