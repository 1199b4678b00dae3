package id.brevet.mail;

import id.brevet.shared.Role;
import id.brevet.shared.Slice;
import id.brevet.web.PageAnswers;
import id.brevet.web.PageParams;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/outbox")
@RolesAllowed(Role.OFFICE)
public class OutboxApi {

    @Inject
    Outbox outbox;

    @GET
    public Slice<MailJson> index(@BeanParam MailFilter filter, @BeanParam PageParams listing) {
        return outbox.matching(filter, listing).map(MailJson::of);
    }

    @GET
    @Path("/{id}/attachments/{n}")
    public RestResponse<byte[]> attachment(UUID id, int n) {
        var file = outbox.attachment(id, n);
        return PageAnswers.download(file.name, file.type, file.bytes);
    }

    @POST
    @Path("/{id}/retry")
    @Transactional
    public MailJson retry(UUID id) {
        return MailJson.of(outbox.retry(id));
    }
}
