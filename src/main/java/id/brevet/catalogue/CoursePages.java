package id.brevet.catalogue;

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

/** The office's page of one course. */
@Path("/admin/kursus/{id}")
@RolesAllowed(Role.OFFICE)
public class CoursePages {

    @CheckedTemplate(basePath = "catalogue")
    static class Templates {
        static native TemplateInstance course(
                CourseForm form, CourseWithBatches desk, @Nullable Done done, Problems problems);
    }

    @Inject
    CourseEditing editor;

    @Inject
    BatchListing offer;

    @Inject
    FormValidation inspector;

    @GET
    public TemplateInstance edit(UUID id, @RestQuery @Nullable String kabar) {
        var desk = desk(id);
        return Templates.course(CourseForm.of(desk.course()), desk, Done.named(kabar), Problems.NONE);
    }

    @POST
    @Transactional
    public RestResponse<TemplateInstance> update(UUID id, @BeanParam CourseForm form) {
        var problems = inspector.inspect(form.course());
        if (problems.any()) {
            return PageAnswers.again(again(id, form, problems));
        }
        return tried(id, form, () -> {
            editor.change(id, form.change(), form.arrivals());
            return Done.COURSE_CHANGED.at("/admin/kursus/" + id);
        });
    }

    @GET
    @Path("/{action: gambar|hapus}")
    public RestResponse<Void> show(UUID id) {
        return PageAnswers.seeOther("/admin/kursus/" + id);
    }

    @POST
    @Path("/gambar")
    @Transactional
    public RestResponse<TemplateInstance> hang(
            UUID id, @RestForm("remove") @Nullable UUID remove, @RestForm("earlier") @Nullable UUID earlier) {
        return tried(id, null, () -> {
            if (remove != null) {
                editor.takeDown(id, remove);
            } else if (earlier != null) {
                editor.moveUp(id, earlier);
            }
            return Done.COURSE_CHANGED.at("/admin/kursus/" + id);
        });
    }

    @POST
    @Path("/hapus")
    @Transactional
    public RestResponse<TemplateInstance> destroy(UUID id) {
        return tried(id, null, () -> {
            editor.withdraw(id);
            return Done.COURSE_DELETED.at("/admin/kursus");
        });
    }

    private RestResponse<TemplateInstance> tried(UUID id, @Nullable CourseForm form, Supplier<String> deed) {
        try {
            return PageAnswers.seeOther(deed.get());
        } catch (Refusal no) {
            if (no.status() == 404) {
                throw no;
            }
            QuarkusTransaction.setRollbackOnly();
            return PageAnswers.again(no, again(id, form, RefusedEdit.problems(no, inspector)));
        }
    }

    private TemplateInstance again(UUID id, @Nullable CourseForm form, Problems problems) {
        var desk = QuarkusTransaction.requiringNew().call(() -> desk(id));
        return Templates.course(form == null ? CourseForm.of(desk.course()) : form, desk, null, problems);
    }

    private CourseWithBatches desk(UUID id) {
        return new CourseWithBatches(CourseView.of(Course.require(id)), offer.ofCourse(id));
    }
}
