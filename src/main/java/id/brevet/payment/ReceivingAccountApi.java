package id.brevet.payment;

import static java.util.stream.Collectors.toMap;

import id.brevet.approval.Approval;
import id.brevet.approval.ApprovalKind;
import id.brevet.approval.TwoPersonRule;
import id.brevet.shared.Role;
import id.brevet.web.Whole;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The accounts into which people pay, for programs of the office. */
@Path("/api/v1/receiving-accounts")
@RolesAllowed(Role.OFFICE)
public class ReceivingAccountApi {

    @Inject
    ReceivingAccountChange accountChange;

    @Inject
    TwoPersonRule twoPersonRule;

    @GET
    public List<ReceivingAccountJson> index() {
        var pending =
                Approval.waiting(ApprovalKind.ACCOUNT).stream().collect(toMap(it -> it.objectId, Function.identity()));
        return ReceivingAccount.all().stream()
                .map(it -> ReceivingAccountJson.of(it, pending.get(it.id)))
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Transactional
    public ReceivingAccountJson create(
            @NotNull(message = "{body.needed}") @Valid @ConvertGroup(from = Default.class, to = Whole.class)
                    ReceivingAccountInput account) {
        return json(accountChange.open(account));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public ReceivingAccountJson update(
            UUID id, @NotNull(message = "{body.needed}") @Valid ReceivingAccountInput change) {
        return json(accountChange.change(id, change));
    }

    private ReceivingAccountJson json(ReceivingAccount account) {
        return ReceivingAccountJson.of(
                account, twoPersonRule.waiting(ApprovalKind.ACCOUNT, account.id).orElse(null));
    }
}
