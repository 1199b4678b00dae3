package id.brevet.people;

import static id.brevet.web.FormValidation.validated;

import id.brevet.account.User;
import id.brevet.account.UserJson;
import id.brevet.account.Users;
import id.brevet.shared.Role;
import id.brevet.shared.Slice;
import id.brevet.web.PageParams;
import id.brevet.web.Whole;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The people of the centre, for programs of the office. */
@Path("/api/v1/users")
@RolesAllowed(Role.OFFICE)
public class PeopleApi {

    public record Activation(@NotNull(message = "{decision.needed}") @Nullable Boolean isActive) {}

    @Inject
    Users users;

    @Inject
    PersonEditing personEditing;

    @Inject
    StudentProofReview studentProofReview;

    @GET
    public Slice<UserJson> index(@BeanParam PeopleFilter filter, @BeanParam PageParams listing) {
        return users.matching(filter.conditions(), filter.sorted(), listing.page(), listing.limit())
                .map(UserJson::of);
    }

    @GET
    @Path("/{id}")
    public UserJson show(UUID id) {
        return UserJson.of(User.require(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Transactional
    public UserJson create(
            @NotNull(message = "{body.needed}") @Valid @ConvertGroup(from = Default.class, to = Whole.class)
                    PersonInput person) {
        return UserJson.of(personEditing.add(person));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public UserJson update(UUID id, @NotNull(message = "{body.needed}") @Valid PersonInput change) {
        return UserJson.of(personEditing.change(id, change));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    public void destroy(UUID id) {
        personEditing.delete(id);
    }

    @PATCH
    @Path("/{id}/activation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public UserJson activate(UUID id, @NotNull(message = "{body.needed}") @Valid Activation activation) {
        return UserJson.of(personEditing.activate(id, validated(activation.isActive)));
    }

    @POST
    @Path("/{id}/password-reset")
    @Transactional
    public void sendReset(UUID id) {
        personEditing.sendPasswordReset(id);
    }

    @POST
    @Path("/{id}/verification")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public UserJson decideProof(UUID id, @NotNull(message = "{body.needed}") @Valid StudentProofDecision decision) {
        return UserJson.of(studentProofReview.decide(id, decision));
    }
}
