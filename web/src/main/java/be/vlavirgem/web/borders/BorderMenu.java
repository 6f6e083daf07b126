package be.vlavirgem.web.borders;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.layout.MenuEntry;
import be.vlavirgem.web.layout.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the maps stand in the menu. */
@Configuration(proxyBeanMethods = false)
class BorderMenu {

    @Bean
    MenuEntry bordersEntry() {
        return new MenuEntry(MenuGroup.BACK_OFFICE, 80, "web.borders.menu", "/beheer/kaart", Permission.MANAGE_MAP);
    }
}
