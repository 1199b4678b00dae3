package id.brevet.mail;

import id.brevet.shared.Role;
import id.brevet.shared.Slice;
import id.brevet.web.Listing;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What has been written to whom. */
@Path("/api/v1/outbox")
@RolesAllowed(Role.OFFICE)
public class OutboxApi {

    @GET
    public Slice<MailJson> index(@RestQuery @Nullable String recipient, @BeanParam Listing listing) {
        return Mail.to(recipient, listing.page(), listing.limit());
    }
}
