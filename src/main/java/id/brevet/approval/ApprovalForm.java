package id.brevet.approval;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The form for an answer to a request. */
public record ApprovalForm(@RestForm @Nullable String decision, @RestForm @Nullable String reason) {

    static final ApprovalForm BLANK = new ApprovalForm(null, null);

    ApprovalAnswer answer() {
        return new ApprovalAnswer(ApprovalAnswer.Choice.parse(decision), reason);
    }
}
