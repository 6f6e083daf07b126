package be.vlavirgem.web.messages;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.layout.MenuEntry;
import be.vlavirgem.web.layout.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where mail stands in the menu. */
@Configuration(proxyBeanMethods = false)
class MailMenu {

    @Bean
    MenuEntry mailsEntry() {
        return new MenuEntry(MenuGroup.BACK_OFFICE, 85, "web.mails.menu", "/beheer/mails", Permission.MANAGE_MAIL);
    }
}
