package id.brevet.statement;

/** What speaks for a line being somebody's money, and how strongly beside its kind. */
public enum MatchClue {
    AMOUNT(0),
    CODE(20),
    NEAR(0),
    PARTS(0),
    NUMBER(30),
    NAME(20);

    final int weight;

    MatchClue(int weight) {
        this.weight = weight;
    }
}
