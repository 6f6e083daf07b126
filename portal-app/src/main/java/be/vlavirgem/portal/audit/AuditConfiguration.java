package be.vlavirgem.portal.audit;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.layout.MenuEntry;
import be.vlavirgem.web.layout.MenuGroup;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two lists of deeds, and where they stand in the menu. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    static final String OWN = "/logboek";
    static final String ALL = "/beheer/logboek";

    @Bean
    AuditList ownDeedsList(Clock clock) {
        return new AuditList("logboek", OWN, Permission.MANAGE_PEOPLE, false, clock.getZone());
    }

    @Bean
    AuditList allDeedsList(Clock clock) {
        return new AuditList("logboek-van-allen", ALL, Permission.READ_AUDIT, true, clock.getZone());
    }

    @Bean
    MenuEntry ownDeedsEntry() {
        return new MenuEntry(MenuGroup.ORGANISATION, 80, "portal.audit.menu", OWN, Permission.MANAGE_PEOPLE);
    }

    @Bean
    MenuEntry allDeedsEntry() {
        return new MenuEntry(MenuGroup.BACK_OFFICE, 80, "portal.audit.all.menu", ALL, Permission.READ_AUDIT);
    }
}
