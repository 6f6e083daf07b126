package be.vlavirgem.platform.messages;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.EmailAddress;
import java.util.Locale;
import java.util.Map;

/**
 * Service mail to an address, whether or not somebody with an account has it.
 *
 * @param from whose mail it is; that of an organisation to practise in says so
 * @param type the code of a {@link MessageType} that is service mail
 * @param path where its link leads
 */
public record Writing(OrganisationId from, String type, EmailAddress to, Locale language, String path,
        Map<MessageVariable, String> words) {}
