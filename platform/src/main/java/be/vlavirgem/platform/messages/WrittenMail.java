package be.vlavirgem.platform.messages;

import java.util.List;

/**
 * A mail in words, ready to be sent or to be looked at.
 *
 * @param parts what the HTML shows, for a page that shows the mail
 */
public record WrittenMail(String subject, String plain, String html, List<Part> parts) {

    /** A paragraph, a link or a list. */
    public record Part(Kind kind, List<String> lines) {}

    /** How a part is shown. */
    public enum Kind {
        /** Lines of text. */
        TEXT,
        /** The words of the link. */
        LINK,
        /** Each line is an item. */
        LIST
    }
}
