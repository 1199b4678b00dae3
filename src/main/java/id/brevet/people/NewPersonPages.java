package id.brevet.people;

import id.brevet.account.PersonFiles;
import id.brevet.shared.Role;
import id.brevet.web.Flash;
import id.brevet.web.FormSubmission;
import id.brevet.web.Problems;
import id.brevet.web.Viewer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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
    FormSubmission forms;

    @Inject
    Viewer viewer;

    @GET
    public TemplateInstance edit() {
        return Templates.newPerson(PersonForm.BLANK, Problems.NONE);
    }

    @POST
    public RestResponse<TemplateInstance> create(@BeanParam PersonForm form) {
        return forms.submitWhole(
                PersonInput.of(form, form.group().proofFile() == null ? null : "nim_proof"),
                "email",
                () -> {
                    var proof = files.keepProof(viewer.id(), form.group().proofFile());
                    var user = personEditing.addAndInvite(PersonInput.of(form, proof));
                    return Flash.at(PersonView.of(user).href(), "pengguna-diundang");
                },
                problems -> Templates.newPerson(form, problems));
    }
}
