package id.brevet.tariff;

import id.brevet.shared.Role;
import id.brevet.web.Flash;
import id.brevet.web.FormSubmission;
import id.brevet.web.FormValidation;
import id.brevet.web.NavItem;
import id.brevet.web.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** The office's page to set the price of each group. */
@Path("/admin/harga")
@RolesAllowed(Role.OFFICE)
public class PricePages {

    @CheckedTemplate(basePath = "tariff")
    static class Templates {
        static native TemplateInstance prices(PriceList prices, PriceForm form, Problems problems);
    }

    @Inject
    PriceChange priceChange;

    @Inject
    FormValidation validation;

    @Inject
    FormSubmission forms;

    @GET
    public TemplateInstance index() {
        return Templates.prices(PriceList.current(), PriceForm.BLANK, Problems.NONE);
    }

    @POST
    public RestResponse<TemplateInstance> update(@BeanParam PriceForm form) {
        return forms.submit(
                problems(form, Tariff.view(form.group())),
                "",
                () -> {
                    priceChange.setPrice(form.group(), form.wanted());
                    return Flash.at("/admin/harga", "harga-tersimpan");
                },
                problems -> Templates.prices(PriceList.current(), form, problems.withoutSentenceOf("stale_write")));
    }

    private Problems problems(PriceForm form, TariffView tariff) {
        var wrong = validation.validate(form.wanted()).on("price");
        return wrong == null ? Problems.NONE : Problems.NONE.with(tariff.field(), wrong);
    }

    @ApplicationScoped
    static class Navigation implements NavItem.Source {

        @Override
        public List<NavItem> items() {
            return List.of(
                    new NavItem(Role.ADMIN, 30, "/admin/harga", "wallet", bundles -> bundles.in(TariffMessages.class)
                            .prices()));
        }
    }
}
