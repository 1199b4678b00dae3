package id.brevet.job;

/** A try that failed in a way that no further try could change. */
public class PermanentFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    public PermanentFailure(String why, Throwable cause) {
        super(why, cause);
    }
}
