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
 * @param secret that the link of its mail opens something for whoever has it
 */
public record MessageType(String code, Optional<MessageKind> kind, Set<MessageVariable> variables, String folder,
        boolean secret) {

    /** A type people choose a frequency for. */
    public static MessageType of(String code, MessageKind kind, String folder, MessageVariable... variables) {
        return new MessageType(code, Optional.of(kind), Set.of(variables), folder, false);
    }

    /** Service mail, which everybody gets. */
    public static MessageType service(String code, String folder, MessageVariable... variables) {
        return new MessageType(code, Optional.empty(), Set.of(variables), folder, false);
    }

    /** Service mail whose link opens something for whoever has it: its words are kept no longer than it takes to send it. */
    public static MessageType secret(String code, String folder, MessageVariable... variables) {
        return new MessageType(code, Optional.empty(), Set.of(variables), folder, true);
    }
}
