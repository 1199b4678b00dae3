package id.brevet.people;

import id.brevet.account.Users;
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

/** The office's list of people. */
@Path("/admin/pengguna")
@RolesAllowed(Role.OFFICE)
public class PeoplePages {

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance people(Slice<PersonView> people, PeopleFilterView search, Pagination pages);
    }

    @Inject
    Users users;

    @Inject
    CurrentPage currentPage;

    @GET
    public TemplateInstance index(@BeanParam PeopleFilter filter, @BeanParam PageParams listing) {
        var people = users.matching(filter.conditions(), filter.sorted(), listing.page(), listing.limit())
                .map(PersonView::of);
        return Templates.people(people, new PeopleFilterView(filter), Pagination.of(people, currentPage));
    }
}
