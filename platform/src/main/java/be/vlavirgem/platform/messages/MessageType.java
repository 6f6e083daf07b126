package be.vlavirgem.platform.messages;

import java.util.Optional;
import java.util.Set;

/**
 * Something there is to tell, as a bean of the module that tells it. The portal says it by the message
 * {@code notice.<code>} (who, what, which day); its mail stands in {@code <folder>/<code>.nl.txt} and {@code .en.txt}: a
 * subject, an empty line, paragraphs, and one paragraph between square brackets that becomes the link.
 *
 * @param kind empty for service mail, which everybody gets
 * @param variables those the mail may use
 */
public record MessageType(String code, Optional<MessageKind> kind, Set<MessageVariable> variables, String folder) {

    /** A type people choose a frequency for. */
    public static MessageType of(String code, MessageKind kind, String folder, MessageVariable... variables) {
        return new MessageType(code, Optional.of(kind), Set.of(variables), folder);
    }

    /** Service mail, which everybody gets. */
    public static MessageType service(String code, String folder, MessageVariable... variables) {
        return new MessageType(code, Optional.empty(), Set.of(variables), folder);
    }
}
