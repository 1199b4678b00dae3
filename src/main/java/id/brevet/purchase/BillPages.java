package id.brevet.purchase;

import static id.brevet.web.FormValidation.inspected;

import id.brevet.shared.Refusal;
import id.brevet.shared.Role;
import id.brevet.web.FormValidation;
import id.brevet.web.PageAnswers;
import id.brevet.web.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One bill, as the office sees it and decides about it. */
@Path("/admin/tagihan/{id}")
@RolesAllowed(Role.OFFICE)
public class BillPages {

    @CheckedTemplate(basePath = "purchase")
    static class Templates {
        static native TemplateInstance bill(BillDetail dossier, BillDecisionForm form, Tidings tidings, Problems problems);
    }

    @Inject
    BillDetails archivist;

    @Inject
    Counter counter;

    @Inject
    FormValidation inspector;

    @GET
    public TemplateInstance show(UUID id, @RestQuery @Nullable String kabar) {
        return Templates.bill(dossier(id), BillDecisionForm.BLANK, Tidings.of(kabar), Problems.NONE);
    }

    @POST
    @Transactional
    public RestResponse<TemplateInstance> update(UUID id, @BeanParam BillDecisionForm form) {
        var problems = inspector.inspect(form.ruling());
        if (problems.any()) {
            return PageAnswers.again(Templates.bill(dossier(id), form, Tidings.NONE, problems));
        }
        try {
            counter.rule(id, form.ruling());
            return PageAnswers.seeOther(inspected(form.ruling().decision()).at("/admin/tagihan/" + id));
        } catch (Refusal no) {
            return again(id, form, no);
        }
    }

    private RestResponse<TemplateInstance> again(UUID id, BillDecisionForm form, Refusal no) {
        if (no.status() == 404) {
            throw no;
        }
        QuarkusTransaction.setRollbackOnly();
        var dossier = QuarkusTransaction.requiringNew().call(() -> dossier(id));
        var tidings = no.code().equals("stale_write") ? Tidings.elsewhere(dossier.last()) : Tidings.NONE;
        return PageAnswers.again(no, Templates.bill(dossier, form, tidings, inspector.because(no, "")));
    }

    private BillDetail dossier(UUID id) {
        return archivist.dossier(Purchase.require(id));
    }
}
