package id.brevet.approval;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** An answer to a wish as it was typed. */
public record ApprovalForm(@RestForm @Nullable String decision, @RestForm @Nullable String reason) {

    static final ApprovalForm BLANK = new ApprovalForm(null, null);

    Answer answer() {
        return new Answer(Answer.Word.typed(decision), reason);
    }
}
