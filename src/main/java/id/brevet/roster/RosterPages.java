package id.brevet.roster;

import id.brevet.shared.Role;
import id.brevet.upload.FileKind;
import id.brevet.upload.ReceivedFile;
import id.brevet.upload.ReceivedFileForm;
import id.brevet.upload.Uploads;
import id.brevet.web.Flash;
import id.brevet.web.FormSubmission;
import id.brevet.web.FormValidation;
import id.brevet.web.PageAnswers;
import id.brevet.web.Problems;
import id.brevet.web.Viewer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.StreamingOutput;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The import of people from a sheet: a preview first, then the import as a whole. */
@Path("/admin/pengguna/impor")
@RolesAllowed(Role.OFFICE)
public class RosterPages {

    private static final String PLACE = "impor";

    @CheckedTemplate(basePath = "roster")
    static class Templates {
        static native TemplateInstance roster(@Nullable Roster roster, @Nullable String berkas, Problems problems);
    }

    @Inject
    RosterReader rosterReader;

    @Inject
    RosterImport rosterImport;

    @Inject
    Uploads uploads;

    @Inject
    FormValidation validation;

    @Inject
    FormSubmission forms;

    @Inject
    Viewer viewer;

    @GET
    public TemplateInstance edit() {
        return Templates.roster(null, null, Problems.NONE);
    }

    @GET
    @Path("/contoh.xlsx")
    public RestResponse<StreamingOutput> sample() {
        return PageAnswers.sheet("contoh-impor-pengguna.xlsx", RosterSample::write);
    }

    /** The sheet is stored until it is imported, or removed by the cleanup. */
    @POST
    public RestResponse<TemplateInstance> show(@RestForm @Nullable FileUpload file) {
        var received = ReceivedFileForm.of(file);
        if (received == null) {
            return PageAnswers.redraw(blank(Problems.NONE.with("file", validation.sentence("file_needed"))));
        }
        return forms.attempt(
                () -> PageAnswers.show(shown(received)),
                no -> PageAnswers.redraw(no, blank(validation.problemsOf(no, "file"))));
    }

    @POST
    @Path("/simpan")
    @Transactional
    public RestResponse<TemplateInstance> create(@RestForm @Nullable String berkas) {
        var stored = berkas == null ? "" : berkas;
        var roster = rosterReader.read(uploads.fetch(stored, viewer.id()));
        if (!roster.valid()) {
            return PageAnswers.redraw(Templates.roster(roster, null, Problems.NONE));
        }
        rosterImport.importAll(roster.people());
        uploads.discard(stored);
        return PageAnswers.seeOther(Flash.at("/admin/pengguna", "pengguna-diimpor"));
    }

    private TemplateInstance shown(ReceivedFile received) {
        var roster = rosterReader.read(received.file());
        var stored = roster.valid() ? uploads.keep(viewer.id(), FileKind.DOCUMENT, PLACE, received) : null;
        return Templates.roster(roster, stored, Problems.NONE);
    }

    private static TemplateInstance blank(Problems problems) {
        return Templates.roster(null, null, problems);
    }
}
