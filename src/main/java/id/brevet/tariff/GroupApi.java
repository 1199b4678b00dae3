package id.brevet.tariff;

import id.brevet.account.AccountMessages;
import id.brevet.shared.Role;
import id.brevet.shared.Slice;
import id.brevet.web.Bundles;
import id.brevet.web.PageParams;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The groups and their prices; prices are public, their history is for the office. */
@Path("/api/v1/groups")
@RolesAllowed(Role.OFFICE)
public class GroupApi {

    @Inject
    PriceChange priceChange;

    @Inject
    Bundles bundles;

    @GET
    @PermitAll
    public List<GroupJson> index() {
        return Tariff.all().stream().map(this::json).toList();
    }

    @GET
    @Path("/{id}")
    @PermitAll
    public GroupJson show(String id) {
        return json(Tariff.view(id));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public GroupJson update(String id, @NotNull(message = "{body.needed}") @Valid PriceJson.Wanted wanted) {
        return json(priceChange.setPrice(id, wanted));
    }

    @GET
    @Path("/{id}/prices")
    public Slice<PriceJson> prices(String id, @BeanParam PageParams listing) {
        var tariff = Tariff.view(id);
        return TariffPrice.of(tariff.id(), listing.page(), listing.limit()).map(PriceJson::of);
    }

    private GroupJson json(TariffView it) {
        return GroupJson.of(it, bundles.in(AccountMessages.class));
    }
}
