package id.brevet.statement;

import static id.brevet.web.FormValidation.inspected;

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

/** A bank to try the product with, for programs of the office; there is none where money counts. */
@Path("/api/v1/simulator/statement")
@RolesAllowed(Role.OFFICE)
public class BankSimulatorApi {

    /** Which payment, or the purchase it is for, and how it comes. */
    public record Wanted(
            @NotNull(message = "{payment.needed}") @Nullable UUID paymentId,
            @NotNull(message = "{simulation.needed}") @Nullable SimulatedPayment kind) {}

    @Inject
    BankSimulator simulator;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<String> create(@NotNull(message = "{body.needed}") @Valid Wanted wanted) {
        var csv = simulator.csv(inspected(wanted.paymentId()), inspected(wanted.kind()));
        return PageAnswers.csv(BankSimulator.NAME, csv);
    }
}
