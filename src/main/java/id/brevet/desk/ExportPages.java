package id.brevet.desk;

import id.brevet.purchase.PurchaseFilter;
import id.brevet.shared.Role;
import id.brevet.web.PageAnswers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.StreamingOutput;
import org.jboss.resteasy.reactive.RestResponse;

/** The bills of a filter as a sheet, for the office. */
@Path("/admin/tagihan/ekspor.xlsx")
@RolesAllowed(Role.OFFICE)
public class ExportPages {

    @Inject
    PurchaseExport export;

    @GET
    public RestResponse<StreamingOutput> index(@BeanParam PurchaseFilter filter) {
        return PageAnswers.sheet(PurchaseExport.NAME, out -> export.write(filter, out));
    }
}
