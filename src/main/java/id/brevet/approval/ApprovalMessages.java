package id.brevet.approval;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("approval")
public interface ApprovalMessages {

    @Message
    String approvals();

    @Message
    String lead();

    @Message
    String waiting();

    @Message
    String decided();

    @Message
    String noneTitle();

    @Message
    String noneText();

    @Message
    String what();

    @Message
    String asker();

    @Message
    String answer();

    @Message
    String look();

    @Message
    String matter(ApprovalKind matter);

    @Message
    String outcome(ApprovalOutcome outcome);

    @Message
    String at(String name, String moment);

    @Message
    String object();

    @Message
    String wanted();

    @Message
    String reason();

    @Message
    String singleAdmin();

    @Message
    String yours();

    @Message
    String yoursText();

    @Message
    String aloneText(String moment);

    @Message
    String approve();

    @Message
    String approveText();

    @Message
    String decline();

    @Message
    String declineHint();

    @Message
    String withdraw();

    @Message
    String pendingTitle();

    @Message
    String pendingText(String name);

    @Message
    String greeting(String name);

    @Message
    String open();

    @Message
    String subject(String subject);

    @Message
    String news(ApprovalOutcome outcome, String name, String subject, String told);
}
