package id.brevet.approval;

import id.brevet.shared.Role;
import id.brevet.shared.Slice;
import id.brevet.web.CurrentPage;
import id.brevet.web.NavItem;
import id.brevet.web.PageParams;
import id.brevet.web.Pagination;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** The office's list of requests that need two people. */
@Path(ApprovalMail.PATH)
@RolesAllowed(Role.OFFICE)
public class ApprovalsPages {

    @CheckedTemplate(basePath = "approval")
    static class Templates {
        static native TemplateInstance approvals(
                Slice<ApprovalView> approvals, ApprovalFilter filter, long waiting, Pagination pages);
    }

    @Inject
    ApprovalViews approvalViews;

    @Inject
    CurrentPage currentPage;

    @GET
    public TemplateInstance index(@BeanParam ApprovalFilter filter, @BeanParam PageParams listing) {
        var approvals = approvalViews.matching(filter, listing);
        return Templates.approvals(approvals, filter, Approval.waitingCount(), Pagination.of(approvals, currentPage));
    }

    @ApplicationScoped
    static class Navigation implements NavItem.Source {

        @Override
        public List<NavItem> items() {
            return List.of(new NavItem(
                    Role.ADMIN, 27, ApprovalMail.PATH, "users", bundles -> bundles.in(ApprovalMessages.class)
                            .approvals()));
        }
    }
}
