package be.vlavirgem.platform.mail;

import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.PersonId;
import java.util.Optional;

/**
 * A mail in words, the same as text and as HTML.
 *
 * @param person empty for who has no account
 * @param type a code such as {@code round-ends}, by which the back office counts
 * @param unsubscribe where one click ends mail of this kind (RFC 8058); empty for service mail
 * @param secret that its link opens something for whoever has it: its words go as soon as it is given up
 */
public record Mail(Optional<PersonId> person, EmailAddress to, String type, String subject, String plain, String html,
        Optional<String> unsubscribe, boolean secret) {

    /** More than a subject line shows anywhere. */
    static final int LONGEST_SUBJECT = 150;

    /** Keeps the subject one short line, whatever was in the names it is made of. */
    public Mail {
        subject = oneLine(subject);
    }

    private static String oneLine(String text) {
        var line = text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\s\\u202A-\\u202E\\u2066-\\u2069]+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_SUBJECT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_SUBJECT - 1)) + "…";
    }
}
