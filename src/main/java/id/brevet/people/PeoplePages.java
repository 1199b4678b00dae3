package id.brevet.people;

import id.brevet.account.News;
import id.brevet.account.PersonFiles;
import id.brevet.account.Register;
import id.brevet.shared.Refusal;
import id.brevet.shared.Role;
import id.brevet.shared.Slice;
import id.brevet.web.Answers;
import id.brevet.web.Here;
import id.brevet.web.Inspector;
import id.brevet.web.Listing;
import id.brevet.web.Pagination;
import id.brevet.web.Problems;
import id.brevet.web.Tokens;
import id.brevet.web.Viewer;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The people of the centre, as the office finds them and takes them in. */
@Path("/admin/pengguna")
@RolesAllowed(Role.OFFICE)
public class PeoplePages {

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance people(
                Slice<PersonView> people, PeopleSearch search, Pagination pages, @Nullable News news);

        static native TemplateInstance newcomer(PersonForm form, Problems problems);
    }

    @Inject
    Register register;

    @Inject
    Personnel personnel;

    @Inject
    PersonFiles files;

    @Inject
    Inspector inspector;

    @Inject
    Viewer viewer;

    @Inject
    Here here;

    @GET
    public TemplateInstance index(
            @BeanParam PeopleFilter filter, @BeanParam Listing listing, @RestQuery @Nullable String kabar) {
        var people = register.matching(filter.conditions(), filter.sorted(), listing.page(), listing.limit())
                .map(PersonView::of);
        return Templates.people(people, new PeopleSearch(filter), Pagination.of(people, here), News.named(kabar));
    }

    @GET
    @Path("/baru")
    public TemplateInstance edit() {
        return Templates.newcomer(PersonForm.BLANK, Problems.NONE);
    }

    @POST
    @Path("/baru")
    @Transactional
    public RestResponse<TemplateInstance> create(@BeanParam PersonForm form) {
        var password = Tokens.random();
        var attached = form.group().proof() == null ? null : "nim_proof";
        var problems = inspector.inspect(NewPerson.of(form, password, attached));
        if (problems.any()) {
            return Answers.again(Templates.newcomer(form, problems));
        }
        try {
            var proof = files.proof(viewer.id(), form.group().proof());
            return Answers.seeOther(
                    News.PERSON_INVITED.at(PersonView.of(personnel.invite(NewPerson.of(form, password, proof)))
                            .href()));
        } catch (Refusal no) {
            QuarkusTransaction.setRollbackOnly();
            return Answers.again(no, Templates.newcomer(form, inspector.because(no, "email")));
        }
    }
}
