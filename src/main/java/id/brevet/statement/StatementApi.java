package id.brevet.statement;

import static id.brevet.web.FormValidation.validated;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.brevet.shared.Refusal;
import id.brevet.shared.Role;
import id.brevet.shared.Slice;
import id.brevet.upload.ReceivedFileForm;
import id.brevet.web.FormValidation;
import id.brevet.web.Idempotent;
import id.brevet.web.PageParams;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Bank statements, uploaded by programs of the office; nothing counts before it is confirmed. */
@Path("/api/v1/statements")
@RolesAllowed(Role.OFFICE)
public class StatementApi {

    @Inject
    StatementImport statementImport;

    @Inject
    StatementViews statementViews;

    @Inject
    FormValidation validation;

    @Inject
    ObjectMapper json;

    @GET
    public Slice<StatementJson> index(@BeanParam PageParams listing) {
        return Statement.newest(listing.page(), listing.limit()).map(statementViews::jsonWithoutMatches);
    }

    @GET
    @Path("/{id}")
    public StatementJson show(UUID id) {
        return statementViews.json(Statement.require(id).withCounts(Mutation.counts(id)));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(201)
    @Transactional
    @Idempotent
    public StatementJson create(
            @RestForm @Nullable FileUpload file,
            @RestForm("account_id") @Nullable String accountId,
            @RestForm @Nullable String mapping) {
        var upload = StatementUpload.of(ReceivedFileForm.of(file), accountId, parsedMapping(mapping));
        var problems = validation.validate(upload);
        if (problems.any()) {
            throw Refusal.invalid(problems.byField());
        }
        return statementViews.json(
                statementImport.preview(validated(upload.accountId()), validated(upload.file()), upload.columns()));
    }

    @POST
    @Path("/{id}/confirmation")
    @Transactional
    @Idempotent
    public StatementJson update(UUID id) {
        return statementViews.json(statementImport.confirm(id));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    public void destroy(UUID id) {
        statementImport.discard(id);
    }

    private @Nullable Map<String, String> parsedMapping(@Nullable String mapping) {
        try {
            return mapping == null || mapping.isBlank()
                    ? null
                    : json.readValue(mapping, new TypeReference<LinkedHashMap<String, String>>() {});
        } catch (JsonProcessingException unreadable) {
            throw Refusal.invalid(Map.of("mapping", validation.sentence("mapping_incomplete")));
        }
    }
}
