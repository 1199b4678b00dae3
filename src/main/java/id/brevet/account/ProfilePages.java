package id.brevet.account;

import id.brevet.web.Flash;
import id.brevet.web.FormSubmission;
import id.brevet.web.PageAnswers;
import id.brevet.web.Problems;
import id.brevet.web.Viewer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;

/** A person's own profile, to see and to change. */
@Path("/profil")
@Authenticated
public class ProfilePages {

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance profile(ProfileForm form, ProfileView person, Problems problems);
    }

    @Inject
    Viewer viewer;

    @Inject
    ProfileChange profileChange;

    @Inject
    PersonFiles files;

    @Inject
    FormSubmission forms;

    @GET
    public TemplateInstance edit() {
        var user = User.require(viewer.id());
        return Templates.profile(ProfileForm.of(user), ProfileView.of(user), Problems.NONE);
    }

    @POST
    public RestResponse<TemplateInstance> update(@BeanParam ProfileForm form) {
        return forms.submit(
                form.input(null, null),
                "email",
                () -> Flash.at("/profil", change(form)),
                problems -> page(form, problems));
    }

    @POST
    @Path("/email-lama")
    @Transactional
    public RestResponse<Void> keepEmail() {
        profileChange.keepEmail(viewer.id());
        return PageAnswers.seeOther(Flash.at("/profil", "email-tetap"));
    }

    @POST
    @Path("/email-baru")
    public RestResponse<TemplateInstance> sendCodeAgain() {
        return forms.submit(
                "email",
                () -> {
                    profileChange.sendCodeAgain(viewer.id());
                    return Flash.at("/profil", "kode-dikirim");
                },
                problems -> page(ProfileForm.of(User.require(viewer.id())), problems));
    }

    @POST
    @Path("/persetujuan")
    @Transactional
    public RestResponse<Void> consent() {
        profileChange.consent(viewer.id());
        return PageAnswers.seeOther(Flash.at("/profil", "persetujuan-dicatat"));
    }

    private String change(ProfileForm form) {
        var before = User.require(viewer.id()).newEmail;
        var avatar = files.keepAvatar(viewer.id(), form.avatarFile());
        var proof = files.keepProof(viewer.id(), form.group().proofFile());
        var user = profileChange.change(viewer.id(), form.input(avatar, proof));
        return user.newEmail != null && !user.newEmail.equals(before) ? "kode-email-dikirim" : "profil-disimpan";
    }

    private TemplateInstance page(ProfileForm form, Problems problems) {
        return Templates.profile(form, ProfileView.of(User.require(viewer.id())), problems);
    }
}
