package be.vlavirgem.portal.delegation;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.layout.MenuEntry;
import be.vlavirgem.web.layout.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where delegation stands in the menu. */
@Configuration(proxyBeanMethods = false)
class DelegationMenu {

    @Bean
    MenuEntry delegationsEntry() {
        return new MenuEntry(MenuGroup.ORGANISATION, 20, "portal.delegation.menu", DelegationController.PATH,
                Permission.MANAGE_DELEGATIONS);
    }

    @Bean
    MenuEntry mandatesEntry() {
        return new MenuEntry(MenuGroup.DELEGATED, 20, "portal.mandate.menu", MandateController.PATH,
                Permission.NAME_DELEGATES);
    }

    @Bean
    MenuEntry delegatedWorkEntry() {
        return new MenuEntry(MenuGroup.DELEGATED, 10, "portal.work.menu", DelegatedWork.PATH,
                Permission.WORK_FOR_AUTHORITIES);
    }
}
