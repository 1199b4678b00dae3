package id.brevet.statement;

import static id.brevet.web.FormValidation.validated;

import id.brevet.purchase.Purchase;
import id.brevet.purchase.PurchaseFilter;
import id.brevet.shared.Role;
import id.brevet.web.Flash;
import id.brevet.web.FormSubmission;
import id.brevet.web.FormValidation;
import id.brevet.web.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The page of one line of a statement, on which the office assigns or ignores it. */
@Path("/admin/kas/mutasi/baris/{id}")
@RolesAllowed(Role.OFFICE)
public class MutationPages {

    @CheckedTemplate(basePath = "statement")
    static class Templates {
        static native TemplateInstance line(MutationView line, MatchForm form, Problems problems);
    }

    @Inject
    ManualMatching manualMatching;

    @Inject
    StatementViews statementViews;

    @Inject
    FormValidation validation;

    @Inject
    FormSubmission forms;

    @GET
    public TemplateInstance show(UUID id) {
        return page(id, MatchForm.BLANK, Problems.NONE);
    }

    @POST
    public RestResponse<TemplateInstance> update(UUID id, @BeanParam MatchForm form) {
        var match = form.match(purchaseByNumber(form.number()).orElse(null));
        return forms.submit(
                form.ignores() ? validation.validate(form.ignore()) : validation.validate(match),
                "purchase_id",
                () -> Flash.at("/admin/kas/mutasi/baris?state=unmatched", decide(id, form, match)),
                problems -> page(id, form, problems));
    }

    private String decide(UUID id, MatchForm form, MutationApi.MatchRequest match) {
        if (form.ignores()) {
            manualMatching.ignore(id, validated(form.ignore().reason()));
            return "mutasi-diabaikan";
        }
        manualMatching.match(id, validated(match.purchaseId()), validated(match.reason()));
        return "mutasi-cocok";
    }

    private static Optional<UUID> purchaseByNumber(@Nullable String typed) {
        return Optional.ofNullable(typed).flatMap(PurchaseFilter::parseNumber).flatMap(Purchase::idByInvoice);
    }

    private TemplateInstance page(UUID id, MatchForm form, Problems problems) {
        return Templates.line(
                statementViews.lineViews(List.of(Mutation.require(id))).get(0), form, problems);
    }
}
