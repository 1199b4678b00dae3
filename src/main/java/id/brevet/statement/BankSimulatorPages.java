package id.brevet.statement;

import id.brevet.shared.Role;
import id.brevet.shared.Wire;
import id.brevet.web.PageAnswers;
import id.brevet.web.QueryValues;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The button that simulates a bank statement in the demo. */
@Path("/admin/kas/mutasi/simulasi")
@RolesAllowed(Role.OFFICE)
public class BankSimulatorPages {

    @Inject
    BankSimulator simulator;

    @POST
    @Transactional
    public RestResponse<Void> create(
            @RestForm("account_id") @Nullable String account, @RestForm @Nullable String kind) {
        var id = QueryValues.given(account).flatMap(QueryValues::id).orElse(new UUID(0, 0));
        var statement =
                simulator.simulate(id, Wire.named(SimulatedPayment.class, kind).orElse(null));
        return PageAnswers.seeOther("/admin/kas/mutasi/" + statement.id);
    }
}
