package id.brevet.statement;

import static id.brevet.web.FormValidation.validated;

import id.brevet.shared.Role;
import id.brevet.shared.Slice;
import id.brevet.web.Idempotent;
import id.brevet.web.PageParams;
import id.brevet.web.ShortText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lines of confirmed statements, for programs of the office. */
@Path("/api/v1/mutations")
@RolesAllowed(Role.OFFICE)
@Consumes(MediaType.APPLICATION_JSON)
public class MutationApi {

    public record MatchRequest(
            @NotNull(message = "{purchase.needed}") @Nullable UUID purchaseId,
            @NotBlank(message = "{reason.needed}") @ShortText @Nullable String reason) {}

    public record IgnoreRequest(@NotBlank(message = "{reason.needed}") @ShortText @Nullable String reason) {}

    @Inject
    ManualMatching manualMatching;

    @Inject
    StatementViews statementViews;

    @GET
    public Slice<MutationJson> index(@BeanParam MutationFilter filter, @BeanParam PageParams listing) {
        var lines = Mutation.matching(filter, listing.page(), listing.limit());
        return new Slice<>(statementViews.linesJson(lines.items()), lines.page(), lines.limit(), lines.total());
    }

    @GET
    @Path("/{id}")
    public MutationJson show(UUID id) {
        return statementViews.lineJson(Mutation.require(id));
    }

    @POST
    @Path("/{id}/match")
    @Transactional
    @Idempotent
    public MutationJson match(UUID id, @NotNull(message = "{body.needed}") @Valid MatchRequest request) {
        return statementViews.lineJson(
                manualMatching.match(id, validated(request.purchaseId), validated(request.reason)));
    }

    @POST
    @Path("/{id}/ignore")
    @Transactional
    @Idempotent
    public MutationJson ignore(UUID id, @NotNull(message = "{body.needed}") @Valid IgnoreRequest request) {
        return statementViews.lineJson(manualMatching.ignore(id, validated(request.reason)));
    }
}
