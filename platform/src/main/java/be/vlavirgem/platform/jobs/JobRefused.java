package be.vlavirgem.platform.jobs;

/** Ends a job as failed, without trying again, with a sentence for its starter. */
public class JobRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** The key of a message that says what to do. */
    public JobRefused(String messageKey) {
        super(messageKey, null, false, false);
    }

    String messageKey() {
        return String.valueOf(getMessage());
    }
}
