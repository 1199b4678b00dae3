package id.brevet.tariff;

import id.brevet.shared.Refusal;
import id.brevet.shared.Role;
import id.brevet.web.FormValidation;
import id.brevet.web.NavItem;
import id.brevet.web.PageAnswers;
import id.brevet.web.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The office's page to set the price of each group. */
@Path("/admin/harga")
@RolesAllowed(Role.OFFICE)
public class PricePages {

    private static final String SAVED = "tersimpan";
    private static final String STALE = "terlambat";

    @CheckedTemplate(basePath = "tariff")
    static class Templates {
        static native TemplateInstance prices(PriceList prices, PriceForm form, Problems problems, String note);
    }

    @Inject
    PriceChange priceChange;

    @Inject
    FormValidation validation;

    @GET
    public TemplateInstance index(@RestQuery @Nullable String kabar) {
        var note = SAVED.equals(kabar) ? SAVED : "";
        return Templates.prices(PriceList.current(), PriceForm.BLANK, Problems.NONE, note);
    }

    @POST
    @Transactional
    public RestResponse<TemplateInstance> update(@BeanParam PriceForm form) {
        var problems = problems(form, Tariff.view(form.group()));
        if (problems.any()) {
            return PageAnswers.redraw(Templates.prices(PriceList.current(), form, problems, ""));
        }
        try {
            priceChange.setPrice(form.group(), form.wanted());
            return PageAnswers.seeOther("/admin/harga?kabar=" + SAVED);
        } catch (Refusal no) {
            return PageAnswers.redraw(no, Templates.prices(PriceList.current(), form, Problems.NONE, STALE));
        }
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
