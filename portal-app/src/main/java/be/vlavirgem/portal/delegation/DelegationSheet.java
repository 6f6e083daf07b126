package be.vlavirgem.portal.delegation;

import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.form.Confirmation;
import be.vlavirgem.web.form.Mistake;
import be.vlavirgem.web.list.Pager;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One delegation as the authority sees it.
 *
 * @param renewal until when one click lets it run; null when it cannot be renewed
 * @param open false when somebody ended it
 */
record DelegationSheet(String id, String body, String permits, String does, String until, String since,
        DelegationWords.Standing standing, boolean open, @Nullable String renewal, List<Person> people,
        List<Answered> answered, List<Deed> deeds, Pager pager, TermsFields terms, List<Mistake> errors,
        Confirmation withdrawal) {

    /**
     * Somebody whom the body named.
     *
     * @param answered the day of the last answer; null when there is none
     */
    record Person(String id, String name, DelegationWords.Standing standing, String since, long answers,
            @Nullable String answered, boolean refusable, boolean allowable) {}

    /** A measurement in which they answered, and the way to their answers. */
    record Answered(String round, long answers, String href) {}

    /**
     * Something they did, or that was done with the delegation; its words have the key {@code audit.<action>}.
     *
     * @param about the name of whom it was done about; null when it was about nobody
     */
    record Deed(String when, String who, String action, @Nullable String about) {}

    /**
     * What can be changed.
     *
     * @param seen the version of the delegation
     */
    record TermsFields(List<Choice> reaches, String until, int seen) {}

    /** What is wrong with a field; null when nothing is. */
    public @Nullable String error(String field) {
        return Mistake.at(field, errors);
    }
}
