package id.brevet.people;

import id.brevet.account.News;
import id.brevet.account.PersonFiles;
import id.brevet.shared.Refusal;
import id.brevet.shared.Role;
import id.brevet.web.FormValidation;
import id.brevet.web.PageAnswers;
import id.brevet.web.Problems;
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
import org.jboss.resteasy.reactive.RestResponse;

/** The office's form for a new person, who is then invited to choose a password. */
@Path("/admin/pengguna/baru")
@RolesAllowed(Role.OFFICE)
public class NewPersonPages {

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance newPerson(PersonForm form, Problems problems);
    }

    @Inject
    PersonEditing personEditing;

    @Inject
    PersonFiles files;

    @Inject
    FormValidation validation;

    @Inject
    Viewer viewer;

    @GET
    public TemplateInstance edit() {
        return Templates.newPerson(PersonForm.BLANK, Problems.NONE);
    }

    @POST
    @Transactional
    public RestResponse<TemplateInstance> create(@BeanParam PersonForm form) {
        var problems = validation.validate(NewPerson.of(form, null));
        if (problems.any()) {
            return PageAnswers.redraw(Templates.newPerson(form, problems));
        }
        try {
            var proof = files.keepProof(viewer.id(), form.group().proofFile());
            var person = PersonView.of(personEditing.addAndInvite(NewPerson.of(form, proof)));
            return PageAnswers.seeOther(News.PERSON_INVITED.at(person.href()));
        } catch (Refusal no) {
            QuarkusTransaction.setRollbackOnly();
            return PageAnswers.redraw(no, Templates.newPerson(form, validation.problemsOf(no, "email")));
        }
    }
}
