package id.brevet.web;

import id.brevet.shared.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.TransactionExceptionResult;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Carries out a submitted form in a transaction of its own and redirects. A refusal ends that transaction first, so that
 * its connection is free again, and the form's page is then drawn in a new one.
 */
@ApplicationScoped
public class FormSubmission {

    @Inject
    FormValidation validation;

    /** Validates the input first; a refusal of the action is shown at the field, unless it names another. */
    public RestResponse<TemplateInstance> submit(
            Object input, String field, Supplier<String> action, Function<Problems, TemplateInstance> page) {
        return submit(validation.validate(input), field, action, page);
    }

    /** For an input that may leave out nothing, see {@link Whole}. */
    public RestResponse<TemplateInstance> submitWhole(
            Object input, String field, Supplier<String> action, Function<Problems, TemplateInstance> page) {
        return submit(validation.validateWhole(input), field, action, page);
    }

    public RestResponse<TemplateInstance> submit(
            Problems problems, String field, Supplier<String> action, Function<Problems, TemplateInstance> page) {
        return problems.any() ? PageAnswers.redraw(page.apply(problems)) : submit(field, action, page);
    }

    /** Form without rules of its own. */
    public RestResponse<TemplateInstance> submit(
            String field, Supplier<String> action, Function<Problems, TemplateInstance> page) {
        return attempt(
                () -> PageAnswers.seeOther(action.get()),
                no -> PageAnswers.redraw(no, page.apply(validation.problemsOf(no, field))));
    }

    /** For a page that answers in its own way. What is absent has no page to draw. */
    public RestResponse<TemplateInstance> attempt(
            Supplier<RestResponse<TemplateInstance>> action,
            Function<Refusal, RestResponse<TemplateInstance>> refused) {
        return attempt(TransactionExceptionResult.ROLLBACK, action, refused);
    }

    /** For an action that counts what was tried: it stays written although the action is refused. */
    public RestResponse<TemplateInstance> attemptCounted(
            Supplier<RestResponse<TemplateInstance>> action,
            Function<Refusal, RestResponse<TemplateInstance>> refused) {
        return attempt(TransactionExceptionResult.COMMIT, action, refused);
    }

    private static RestResponse<TemplateInstance> attempt(
            TransactionExceptionResult ofRefusal,
            Supplier<RestResponse<TemplateInstance>> action,
            Function<Refusal, RestResponse<TemplateInstance>> refused) {
        try {
            return QuarkusTransaction.requiringNew()
                    .exceptionHandler(it -> it instanceof Refusal ? ofRefusal : TransactionExceptionResult.ROLLBACK)
                    .call(action::get);
        } catch (Refusal no) {
            if (no.status() == 404) {
                throw no;
            }
            return QuarkusTransaction.requiringNew().call(() -> refused.apply(no));
        }
    }
}
