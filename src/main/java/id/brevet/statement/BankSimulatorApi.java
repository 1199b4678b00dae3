package id.brevet.statement;

import static id.brevet.web.FormValidation.validated;

import id.brevet.shared.Role;
import id.brevet.web.PageAnswers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The bank simulator, for programs of the office; it does not exist outside the demo. */
@Path("/api/v1/simulator/statement")
@RolesAllowed(Role.OFFICE)
public class BankSimulatorApi {

    /** The payment, or the purchase it is for, and the way in which it is paid. */
    public record SimulationRequest(
            @NotNull(message = "{payment.needed}") @Nullable UUID paymentId,
            @NotNull(message = "{simulation.needed}") @Nullable SimulatedPayment kind) {}

    @Inject
    BankSimulator simulator;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<String> create(@NotNull(message = "{body.needed}") @Valid SimulationRequest request) {
        var csv = simulator.csv(validated(request.paymentId()), validated(request.kind()));
        return PageAnswers.csv(BankSimulator.FILE_NAME, csv);
    }
}
