package id.brevet.statement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("statement")
public interface StatementMessages {
    String noClue();
    @Message
    String kind(MatchKind kind);
    @Message
    String clue(MatchClue clue);
    @Message
    String state(MutationState state);
    @Message
    String field(StatementColumn field);
    String statements();
    String statementsLead();
    String bring();
    String file();
    String fileHint();
    String account();
    String check();
    String mapping();
    String mappingText();
    String notThere();
    String brought();
    String noneTitle();
    String noneText();
    String noAccountTitle();
    String noAccountText();
    String when();
    String linesOf(int lines);
    String freshOf(int fresh);
    String duplicatesOf(int duplicates);
    String previewed();
    String confirmed();
    String confirm(int fresh);
    String confirmText();
    String discard();
    String faulty(int faults);
    String faults();
    String row();
    String column();
    String fault();
    String lines();
    String linesLead();
    String unmatchedLines();
    String day();
    String words();
    String amount();
    String belongs();
    String any();
    String status();
    String search();
    String searchHint();
    String find();
    String noLinesTitle();
    String noLinesText();
    String line(String day);
    String candidates();
    String candidatesText();
    String candidate(String number, String name, String total);
    String likely(String what, int score);
    String match();
    String matchOther();
    String otherBill();
    String otherBillHint();
    String ignore();
    String ignoreText();
    String reason();
    String usually();
    String confirmedNews(int matched, int late, int open);
    String known();
    String back();
    String reference();
    String simulator();
    String simulatorText();
    String simulatorKind();
    String simulatorMixed();
    @Message
    String simulation(SimulatedPayment simulation);
    String simulate();
}
