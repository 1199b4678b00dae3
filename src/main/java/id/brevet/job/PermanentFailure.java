package id.brevet.job;

/** Failure of a job that no further try could change. */
public class PermanentFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    public PermanentFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
