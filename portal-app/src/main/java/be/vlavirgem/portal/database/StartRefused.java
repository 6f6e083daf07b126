package be.vlavirgem.portal.database;

/** Says in plain words why the portal does not start, and what to do about it. */
public final class StartRefused extends RuntimeException {
    private final String action;

    /** The problem and what to do, each a sentence. */
    public StartRefused(String problem, String action) {
        super(problem);
        this.action = action;
    }

    StartRefused(String problem, String action, Throwable cause) {
        super(problem, cause);
        this.action = action;
    }

    String action() {
        return action;
    }
}
