package id.brevet.approval;

import id.brevet.shared.Wire;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The form for an answer to a request. */
public record ApprovalForm(@RestForm @Nullable String decision, @RestForm @Nullable String reason) {

    static final ApprovalForm BLANK = new ApprovalForm(null, null);

    ApprovalAnswer answer() {
        return new ApprovalAnswer(
                Wire.named(ApprovalAnswer.Choice.class, decision).orElse(null), reason);
    }
}
