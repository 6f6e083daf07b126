package be.vlavirgem.platform.jobs;

import java.util.List;

/**
 * A kind of job, supplied as a bean by the module whose work it is.
 *
 * @param <P> what it works on: a record of ids and codes, kept as JSON
 */
public interface Job<P extends Record> {

    /** A code such as {@code import}; names the job in the table and in the messages {@code job.<type>}. */
    String type();

    /** The class of the payload. */
    Class<P> payload();

    /** All that is to be done, asked once, in a transaction for the organisation the job was started for. */
    List<JobStep> plan(P payload);

    /**
     * Does one step in its own transaction, whose scope is the step's organisation. That transaction also marks the step
     * done, so whatever node dies when, its rows change once; nothing outside the database may be changed here.
     */
    void perform(P payload, JobStep step);

    /** Says whether somebody may stop it between two steps; false where what is half done must be finished. */
    default boolean isStoppable() {
        return true;
    }

    /** Says whether whoever started it hears that it has ended; false for work that only follows from what they did. */
    default boolean isToldOf() {
        return true;
    }

    /** Closes what {@link Jobs#start} opened, in the transaction that ends the job. */
    default void ended(P payload, JobState state) {}
}
