package id.brevet.statement;

import static id.brevet.web.FormValidation.validated;

import id.brevet.shared.Refusal;
import id.brevet.shared.Role;
import id.brevet.shared.Slice;
import id.brevet.web.CurrentPage;
import id.brevet.web.FormSubmission;
import id.brevet.web.FormValidation;
import id.brevet.web.NavItem;
import id.brevet.web.PageAnswers;
import id.brevet.web.PageParams;
import id.brevet.web.Pagination;
import id.brevet.web.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

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
    FormSubmission forms;

    @Inject
    CurrentPage currentPage;

    @GET
    public TemplateInstance index(@BeanParam PageParams listing) {
        return page(StatementUploadView.blank(), listing, Problems.NONE);
    }

    @POST
    public RestResponse<TemplateInstance> create(@BeanParam StatementForm form, @BeanParam PageParams listing) {
        var upload = form.upload();
        var problems = validation.validate(upload);
        return problems.any()
                ? PageAnswers.redraw(page(StatementUploadView.forAccount(form.accountId()), listing, problems))
                : forms.attempt(() -> PageAnswers.seeOther(preview(upload)), no -> redraw(form, listing, no));
    }

    private String preview(StatementUpload upload) {
        var account = validated(upload.accountId());
        return "/admin/kas/mutasi/" + statementImport.preview(account, validated(upload.file()), upload.columns()).id;
    }

    private RestResponse<TemplateInstance> redraw(StatementForm form, PageParams listing, Refusal no) {
        var uploadView = StatementUploadView.afterRefusal(form, no);
        var problems = validation.problemsOf(no, uploadView.problemField());
        return PageAnswers.redraw(no, page(uploadView, listing, problems));
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
