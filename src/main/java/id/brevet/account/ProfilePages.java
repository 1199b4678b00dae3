package id.brevet.account;

import id.brevet.shared.Refusal;
import id.brevet.web.FormValidation;
import id.brevet.web.PageAnswers;
import id.brevet.web.Problems;
import id.brevet.web.Viewer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A person's own profile, to see and to change. */
@Path("/profil")
@Authenticated
public class ProfilePages {

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance profile(
                ProfileForm form, ProfileView person, @Nullable News news, Problems problems);
    }

    @Inject
    Viewer viewer;

    @Inject
    ProfileChange profileChange;

    @Inject
    PersonFiles files;

    @Inject
    FormValidation validation;

    @GET
    public TemplateInstance edit(@RestQuery @Nullable String kabar) {
        var user = User.require(viewer.id());
        return Templates.profile(ProfileForm.of(user), ProfileView.of(user), News.named(kabar), Problems.NONE);
    }

    @POST
    @Transactional
    public RestResponse<TemplateInstance> update(@BeanParam ProfileForm form) {
        var problems = validation.validate(form.input(null, null));
        if (problems.any()) {
            return PageAnswers.redraw(page(form, problems));
        }
        try {
            return PageAnswers.seeOther(change(form).at("/profil"));
        } catch (Refusal no) {
            QuarkusTransaction.setRollbackOnly();
            return PageAnswers.redraw(no, page(form, validation.problemsOf(no, "email")));
        }
    }

    @POST
    @Path("/email-lama")
    @Transactional
    public RestResponse<Void> keepEmail() {
        profileChange.keepEmail(viewer.id());
        return PageAnswers.seeOther(News.EMAIL_KEPT.at("/profil"));
    }

    @POST
    @Path("/email-baru")
    @Transactional
    public RestResponse<TemplateInstance> sendCodeAgain() {
        try {
            profileChange.sendCodeAgain(viewer.id());
            return PageAnswers.seeOther(News.CODE_SENT.at("/profil"));
        } catch (Refusal no) {
            var form = ProfileForm.of(User.require(viewer.id()));
            return PageAnswers.redraw(no, page(form, validation.problemsOf(no, "email")));
        }
    }

    @POST
    @Path("/persetujuan")
    @Transactional
    public RestResponse<Void> consent() {
        profileChange.consent(viewer.id());
        return PageAnswers.seeOther(News.CONSENTED.at("/profil"));
    }

    private News change(ProfileForm form) {
        var before = User.require(viewer.id()).newEmail;
        var avatar = files.keepAvatar(viewer.id(), form.avatarFile());
        var proof = files.keepProof(viewer.id(), form.group().proofFile());
        var user = profileChange.change(viewer.id(), form.input(avatar, proof));
        return user.newEmail != null && !user.newEmail.equals(before) ? News.EMAIL_CODE_SENT : News.PROFILE_CHANGED;
    }

    private TemplateInstance page(ProfileForm form, Problems problems) {
        var stored = QuarkusTransaction.requiringNew().call(() -> User.require(viewer.id()));
        return Templates.profile(form, ProfileView.of(stored), null, problems);
    }
}
