package id.brevet.statement;

import id.brevet.shared.Role;
import id.brevet.shared.Slice;
import id.brevet.web.CurrentPage;
import id.brevet.web.PageParams;
import id.brevet.web.Pagination;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The list of the lines of confirmed statements, with the bills they belong to. */
@Path("/admin/kas/mutasi/baris")
@RolesAllowed(Role.OFFICE)
public class MutationsPages {

    @CheckedTemplate(basePath = "statement")
    static class Templates {
        static native TemplateInstance lines(Slice<MutationView> lines, MutationFilterView search, Pagination pages);
    }

    @Inject
    StatementViews statementViews;

    @Inject
    CurrentPage currentPage;

    @GET
    public TemplateInstance index(@BeanParam MutationFilter filter, @BeanParam PageParams listing) {
        var found = Mutation.matching(filter, listing.page(), listing.limit());
        var lines = new Slice<>(statementViews.lineViews(found.items()), found.page(), found.limit(), found.total());
        return Templates.lines(lines, new MutationFilterView(filter), Pagination.of(lines, currentPage));
    }
}
