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

/** The import of people from a sheet, for programs of the office. */
@Path("/api/v1/users/import")
@RolesAllowed(Role.OFFICE)
public class RosterApi {

    public record Report(int rows, int created, List<CellFault> errors) {}

    @Inject
    RosterReader rosterReader;

    @Inject
    RosterImport rosterImport;

    @Inject
    FormValidation validation;

    /** Without {@code commit} this is a trial run; a sheet with a fault is never imported. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    public Report create(@RestForm @Nullable FileUpload file, @RestForm boolean commit) {
        var received = ReceivedFileForm.of(file);
        if (received == null) {
            throw Refusal.invalid(Map.of("file", validation.sentence("file_needed")));
        }
        var roster = rosterReader.read(received.file());
        var imported = commit && roster.valid();
        if (imported) {
            rosterImport.importAll(roster.people());
        }
        return new Report(roster.people().size(), imported ? roster.people().size() : 0, roster.faults());
    }
}
