package be.vlavirgem.portal.practice;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A municipality to practise in.
 *
 * @param people  who works there
 * @param weekly  that it is put back by itself on Sundays
 * @param filled  when its invented data was last put there
 * @param awaited that a job is about to do so
 */
record PracticeOrganisation(OrganisationId id, String name, Profile profile, int people, boolean weekly,
        Optional<Instant> filled, boolean awaited, Optional<LocalDate> ended) {

    /** With this every name begins, so that nobody takes it for a municipality, in a mail neither. */
    static final String PREFIX = "Oefengemeente";

    /** The whole name of one that is called so, with or without its beginning. */
    static String name(String typed) {
        var words = typed.strip().replaceAll("\\s+", " ");
        return words.regionMatches(true, 0, PREFIX, 0, PREFIX.length())
                ? (PREFIX + words.substring(PREFIX.length())).strip()
                : PREFIX + " " + words;
    }
}
