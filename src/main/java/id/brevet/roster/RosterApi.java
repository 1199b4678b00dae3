package id.brevet.roster;

import id.brevet.shared.Refusal;
import id.brevet.shared.Role;
import id.brevet.sheet.CellFault;
import id.brevet.upload.ReceivedFileForm;
import id.brevet.web.FormValidation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Taking people in by the sheet, for programs of the office. */
@Path("/api/v1/users/import")
@RolesAllowed(Role.OFFICE)
public class RosterApi {

    public record Report(int rows, int created, List<CellFault> errors) {}

    @Inject
    RosterReader reader;

    @Inject
    RosterImport recruiter;

    @Inject
    FormValidation inspector;

    /** Without {@code commit} it only tells what would happen; with a fault on the sheet nothing ever does. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    public Report create(@RestForm @Nullable FileUpload file, @RestForm boolean commit) {
        var arrival = ReceivedFileForm.of(file);
        if (arrival == null) {
            throw Refusal.invalid(Map.of("file", inspector.sentence("file_needed")));
        }
        var roster = reader.read(arrival.file());
        var taken = commit && roster.sound();
        if (taken) {
            recruiter.takeIn(roster.people());
        }
        return new Report(roster.people().size(), taken ? roster.people().size() : 0, roster.faults());
    }
}
