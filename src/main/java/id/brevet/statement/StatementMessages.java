package id.brevet.statement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("statement")
public interface StatementMessages {
    @Message
    String noClue();

    @Message
    String kind(MatchKind kind);

    @Message
    String clue(MatchClue clue);

    @Message
    String state(MutationState state);

    @Message
    String field(StatementColumn field);

    @Message
    String statements();

    @Message
    String statementsLead();

    @Message
    String bring();

    @Message
    String file();

    @Message
    String fileHint();

    @Message
    String account();

    @Message
    String check();

    @Message
    String mapping();

    @Message
    String mappingText();

    @Message
    String notThere();

    @Message
    String brought();

    @Message
    String noneTitle();

    @Message
    String noneText();

    @Message
    String noAccountTitle();

    @Message
    String noAccountText();

    @Message
    String when();

    @Message
    String linesOf(int lines);

    @Message
    String freshOf(int fresh);

    @Message
    String duplicatesOf(int duplicates);

    @Message
    String previewed();

    @Message
    String confirmed();

    @Message
    String confirm(int fresh);

    @Message
    String confirmText();

    @Message
    String discard();

    @Message
    String faulty(int faults);

    @Message
    String faults();

    @Message
    String row();

    @Message
    String column();

    @Message
    String fault();

    @Message
    String lines();

    @Message
    String linesLead();

    @Message
    String unmatchedLines();

    @Message
    String day();

    @Message
    String words();

    @Message
    String amount();

    @Message
    String belongs();

    @Message
    String any();

    @Message
    String status();

    @Message
    String search();

    @Message
    String searchHint();

    @Message
    String find();

    @Message
    String noLinesTitle();

    @Message
    String noLinesText();

    @Message
    String line(String day);

    @Message
    String candidates();

    @Message
    String candidatesText();

    @Message
    String candidate(String number, String name, String total);

    @Message
    String likely(String what, int score);

    @Message
    String match();

    @Message
    String matchOther();

    @Message
    String otherBill();

    @Message
    String otherBillHint();

    @Message
    String ignore();

    @Message
    String ignoreText();

    @Message
    String reason();

    @Message
    String usually();

    @Message
    String matchedNews();

    @Message
    String ignoredNews();

    @Message
    String confirmedNews(int matched, int late, int open);

    @Message
    String known();

    @Message
    String discardedNews();

    @Message
    String back();

    @Message
    String reference();

    @Message
    String simulator();

    @Message
    String simulatorText();

    @Message
    String simulatorKind();

    @Message
    String simulatorMixed();

    @Message
    String simulation(SimulatedPayment simulation);

    @Message
    String simulate();
}
