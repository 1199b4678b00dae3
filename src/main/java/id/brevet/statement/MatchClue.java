package id.brevet.statement;

/** A sign that a line is the money for a payment, and the points it adds to the score. */
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
