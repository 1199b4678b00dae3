package id.brevet.people;

import id.brevet.account.PersonFiles;
import id.brevet.account.User;
import id.brevet.shared.Role;
import id.brevet.web.Flash;
import id.brevet.web.FormSubmission;
import id.brevet.web.PageAnswers;
import id.brevet.web.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The office's page of one person. */
@Path("/admin/pengguna/{id}")
@RolesAllowed(Role.OFFICE)
public class PersonPages {

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance person(PersonForm form, PersonView person, Problems problems);
    }

    @Inject
    PersonEditing personEditing;

    @Inject
    PersonFiles files;

    @Inject
    FormSubmission forms;

    @GET
    public TemplateInstance edit(UUID id) {
        var user = User.require(id);
        return Templates.person(PersonForm.of(user), PersonView.of(user), Problems.NONE);
    }

    @POST
    public RestResponse<TemplateInstance> update(UUID id, @BeanParam PersonForm form) {
        return forms.submit(
                PersonInput.of(form, null),
                "email",
                () -> {
                    var proof = files.keepProof(id, form.group().proofFile());
                    personEditing.change(id, PersonInput.of(form, proof));
                    return Flash.at("/admin/pengguna/" + id, "pengguna-disimpan");
                },
                problems -> redrawn(id, form, problems));
    }

    @GET
    @Path("/{action: aktivasi|sandi|hapus}")
    public RestResponse<Void> show(UUID id) {
        return PageAnswers.seeOther("/admin/pengguna/" + id);
    }

    @POST
    @Path("/aktivasi")
    public RestResponse<TemplateInstance> activate(UUID id, @RestForm("is_active") @Nullable String isActive) {
        return forms.submit(
                "email",
                () -> {
                    var active = personEditing.activate(id, PeopleFilter.requireBoolean(isActive)).active;
                    return Flash.at("/admin/pengguna/" + id, active ? "pengguna-aktif" : "pengguna-nonaktif");
                },
                problems -> redrawn(id, null, problems));
    }

    @POST
    @Path("/sandi")
    public RestResponse<TemplateInstance> sendReset(UUID id) {
        return forms.submit(
                "email",
                () -> {
                    personEditing.sendPasswordReset(id);
                    return Flash.at("/admin/pengguna/" + id, "tautan-sandi-dikirim");
                },
                problems -> redrawn(id, null, problems));
    }

    @POST
    @Path("/hapus")
    public RestResponse<TemplateInstance> destroy(UUID id) {
        return forms.submit(
                "email",
                () -> {
                    personEditing.delete(id);
                    return Flash.at("/admin/pengguna", "pengguna-dihapus");
                },
                problems -> redrawn(id, null, problems));
    }

    private static TemplateInstance redrawn(UUID id, @Nullable PersonForm form, Problems problems) {
        var user = User.require(id);
        return Templates.person(form == null ? PersonForm.of(user) : form, PersonView.of(user), problems);
    }
}
