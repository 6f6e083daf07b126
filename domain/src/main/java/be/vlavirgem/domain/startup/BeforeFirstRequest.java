package be.vlavirgem.domain.startup;

/**
 * Work of a module before the application takes requests, done in the order of their {@code @Order}: content is
 * imported when its kind is empty, never over an edit of the back office.
 */
@FunctionalInterface
public interface BeforeFirstRequest {

    /** Does the work in transactions of its own; doing it twice changes nothing. */
    void prepare();
}
