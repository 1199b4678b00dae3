package id.brevet.audit;

import id.brevet.shared.Role;
import id.brevet.shared.Slice;
import id.brevet.web.PageParams;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/api/v1/audit")
@RolesAllowed(Role.OFFICE)
public class AuditApi {

    @GET
    public Slice<AuditJson> index(@BeanParam AuditFilter filter, @BeanParam PageParams listing) {
        return AuditEntry.matching(filter, listing.page(), listing.limit()).map(AuditJson::of);
    }
}
