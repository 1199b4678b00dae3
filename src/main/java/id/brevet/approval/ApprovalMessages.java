package id.brevet.approval;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("approval")
public interface ApprovalMessages {
    String approvals();
    String lead();
    String waiting();
    String decided();
    String noneTitle();
    String noneText();
    String what();
    String asker();
    String answer();
    String look();
    @Message
    String matter(ApprovalKind matter);
    @Message
    String outcome(ApprovalOutcome outcome);
    String at(String name, String moment);
    String object();
    String wanted();
    String reason();
    String singleAdmin();
    String yours();
    String yoursText();
    String aloneText(String moment);
    String approve();
    String approveText();
    String decline();
    String declineHint();
    String withdraw();
    String pendingTitle();
    String pendingText(String name);
}
