package be.vlavirgem.portal.organisations;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.layout.MenuEntry;
import be.vlavirgem.web.layout.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the organisations stand in the menu. */
@Configuration(proxyBeanMethods = false)
class OrganisationMenu {

    @Bean
    MenuEntry organisationsEntry() {
        return new MenuEntry(MenuGroup.BACK_OFFICE, 20, "portal.organisations.menu", OrganisationList.PATH,
                Permission.READ_ORGANISATIONS);
    }
}
