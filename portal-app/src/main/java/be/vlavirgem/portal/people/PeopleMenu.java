package be.vlavirgem.portal.people;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.layout.MenuEntry;
import be.vlavirgem.web.layout.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where people stand in the menu. */
@Configuration(proxyBeanMethods = false)
class PeopleMenu {

    @Bean
    MenuEntry colleaguesEntry() {
        return new MenuEntry(MenuGroup.ORGANISATION, 10, "portal.people.menu", ColleagueList.PATH,
                Permission.MANAGE_PEOPLE);
    }

    @Bean
    MenuEntry peopleEntry() {
        return new MenuEntry(MenuGroup.BACK_OFFICE, 25, "portal.people.people", PersonList.PATH,
                Permission.SUPPORT_PEOPLE);
    }

    @Bean
    MenuEntry registrationsEntry() {
        return new MenuEntry(MenuGroup.BACK_OFFICE, 26, "portal.registration.menu", RegistrationDesk.ALL,
                Permission.SUPPORT_PEOPLE);
    }
}
