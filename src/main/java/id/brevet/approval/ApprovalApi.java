package id.brevet.approval;

import id.brevet.shared.Role;
import id.brevet.shared.Slice;
import id.brevet.web.Idempotent;
import id.brevet.web.PageParams;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** Requests that need two people, for programs of the office. */
@Path("/api/v1/approvals")
@RolesAllowed(Role.OFFICE)
public class ApprovalApi {

    @Inject
    TwoPersonRule twoPersonRule;

    @GET
    public Slice<ApprovalJson> index(@BeanParam ApprovalFilter filter, @BeanParam PageParams listing) {
        return Approval.matching(filter, listing.page(), listing.limit()).map(ApprovalJson::of);
    }

    @GET
    @Path("/{id}")
    public ApprovalJson show(UUID id) {
        return ApprovalJson.of(Approval.require(id));
    }

    @POST
    @Path("/{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    public ApprovalJson decide(UUID id, @NotNull(message = "{body.needed}") @Valid ApprovalAnswer answer) {
        return ApprovalJson.of(twoPersonRule.decide(id, answer));
    }
}
