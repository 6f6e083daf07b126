package be.vlavirgem.portal.password;

import be.vlavirgem.platform.messages.MessageType;
import be.vlavirgem.platform.messages.MessageVariable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What mail says of passwords; everybody gets it. */
@Configuration(proxyBeanMethods = false)
class PasswordMessages {

    static final String LINK = "password-link";
    static final String CHANGED = "password-changed";
    private static final String FOLDER = "content/portal/mails";

    @Bean
    MessageType passwordLink() {
        return MessageType.secret(LINK, FOLDER, MessageVariable.NAME);
    }

    @Bean
    MessageType passwordChanged() {
        return MessageType.service(CHANGED, FOLDER, MessageVariable.NAME);
    }
}
