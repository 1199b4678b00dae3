package id.brevet.people;

import id.brevet.account.News;
import id.brevet.account.PersonFiles;
import id.brevet.account.User;
import id.brevet.shared.Refusal;
import id.brevet.shared.Role;
import id.brevet.web.FormValidation;
import id.brevet.web.PageAnswers;
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
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The office's page of one person. */
@Path("/admin/pengguna/{id}")
@RolesAllowed(Role.OFFICE)
public class PersonPages {

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance person(
                PersonForm form, PersonView person, @Nullable News news, Problems problems);
    }

    @Inject
    PersonEditing personEditing;

    @Inject
    PersonFiles files;

    @Inject
    FormValidation validation;

    @GET
    public TemplateInstance edit(UUID id, @RestQuery @Nullable String kabar) {
        var user = User.require(id);
        return Templates.person(PersonForm.of(user), PersonView.of(user), News.named(kabar), Problems.NONE);
    }

    @POST
    @Transactional
    public RestResponse<TemplateInstance> update(UUID id, @BeanParam PersonForm form) {
        var problems = validation.validate(PersonChange.of(form, null));
        if (problems.any()) {
            return PageAnswers.redraw(redrawn(id, form, problems));
        }
        return attempt(id, form, () -> {
            var proof = files.keepProof(id, form.group().proofFile());
            personEditing.change(id, PersonChange.of(form, proof));
            return News.PERSON_CHANGED.at("/admin/pengguna/" + id);
        });
    }

    @GET
    @Path("/{action: aktivasi|sandi|hapus}")
    public RestResponse<Void> show(UUID id) {
        return PageAnswers.seeOther("/admin/pengguna/" + id);
    }

    @POST
    @Path("/aktivasi")
    @Transactional
    public RestResponse<TemplateInstance> activate(UUID id, @RestForm("is_active") @Nullable String isActive) {
        return attempt(id, null, () -> {
            var now = personEditing.activate(id, PeopleFilter.requireBoolean(isActive)).active;
            return (now ? News.PERSON_ACTIVATED : News.PERSON_DEACTIVATED).at("/admin/pengguna/" + id);
        });
    }

    @POST
    @Path("/sandi")
    @Transactional
    public RestResponse<TemplateInstance> sendReset(UUID id) {
        return attempt(id, null, () -> {
            personEditing.sendPasswordReset(id);
            return News.RESET_LINK_SENT.at("/admin/pengguna/" + id);
        });
    }

    @POST
    @Path("/hapus")
    @Transactional
    public RestResponse<TemplateInstance> destroy(UUID id) {
        return attempt(id, null, () -> {
            personEditing.delete(id);
            return News.PERSON_DELETED.at("/admin/pengguna");
        });
    }

    private RestResponse<TemplateInstance> attempt(UUID id, @Nullable PersonForm form, Supplier<String> action) {
        try {
            return PageAnswers.seeOther(action.get());
        } catch (Refusal no) {
            if (no.status() == 404) {
                throw no;
            }
            QuarkusTransaction.setRollbackOnly();
            return PageAnswers.redraw(no, redrawn(id, form, validation.problemsOf(no, "email")));
        }
    }

    private static TemplateInstance redrawn(UUID id, @Nullable PersonForm form, Problems problems) {
        var user = QuarkusTransaction.requiringNew().call(() -> User.require(id));
        return Templates.person(form == null ? PersonForm.of(user) : form, PersonView.of(user), null, problems);
    }
}
