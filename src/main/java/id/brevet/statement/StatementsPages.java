package id.brevet.statement;

import static id.brevet.web.FormValidation.validated;

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
                StatementUploadView upload, Slice<StatementView> statements, Pagination pages, Problems problems);
    }

    @Inject
    StatementImport statementImport;

    @Inject
    FormValidation validation;

    @Inject
    CurrentPage currentPage;

    @GET
    public TemplateInstance index(@BeanParam PageParams listing, @RestQuery @Nullable String kabar) {
        return page(StatementUploadView.blank(kabar == null ? "" : kabar), listing, Problems.NONE);
    }

    @POST
    @Transactional
    public RestResponse<TemplateInstance> create(@BeanParam StatementForm form, @BeanParam PageParams listing) {
        var upload = form.upload();
        var problems = validation.validate(upload);
        if (problems.any()) {
            return PageAnswers.redraw(page(StatementUploadView.forAccount(form.accountId()), listing, problems));
        }
        try {
            var statement =
                    statementImport.preview(validated(upload.accountId()), validated(upload.file()), upload.columns());
            return PageAnswers.seeOther("/admin/kas/mutasi/" + statement.id);
        } catch (Refusal no) {
            return redraw(form, listing, no);
        }
    }

    private RestResponse<TemplateInstance> redraw(StatementForm form, PageParams listing, Refusal no) {
        QuarkusTransaction.setRollbackOnly();
        return QuarkusTransaction.requiringNew().call(() -> {
            var uploadView = StatementUploadView.afterRefusal(form, no);
            var problems = validation.problemsOf(no, uploadView.problemField());
            return PageAnswers.redraw(no, page(uploadView, listing, problems));
        });
    }

    private TemplateInstance page(StatementUploadView uploadView, PageParams listing, Problems problems) {
        var statements = Statement.newest(listing.page(), listing.limit()).map(StatementView::of);
        return Templates.statements(uploadView, statements, Pagination.of(statements, currentPage), problems);
    }

    @ApplicationScoped
    static class Navigation implements NavItem.Source {

        @Override
        public List<NavItem> items() {
            return List.of(new NavItem(
                    Role.ADMIN, 26, "/admin/kas/mutasi", "file-text", bundles -> bundles.in(StatementMessages.class)
                            .statements()));
        }
    }
}
