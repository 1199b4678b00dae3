package id.brevet.job;

/** A try that failed in a way that no further try could change. */
public class Futile extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Futile(String why, Throwable cause) {
        super(why, cause);
    }
}
