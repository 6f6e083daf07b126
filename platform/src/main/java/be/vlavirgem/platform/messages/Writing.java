package be.vlavirgem.platform.messages;

import be.vlavirgem.domain.people.EmailAddress;
import java.util.Locale;
import java.util.Map;

/**
 * Service mail to an address, whether or not somebody with an account has it.
 *
 * @param type the code of a {@link MessageType} that is service mail
 * @param path where its link leads
 */
public record Writing(String type, EmailAddress to, Locale language, String path, Map<MessageVariable, String> words) {}
