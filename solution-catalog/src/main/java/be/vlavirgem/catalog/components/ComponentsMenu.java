package be.vlavirgem.catalog.components;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.layout.MenuEntry;
import be.vlavirgem.web.layout.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the reference components stand in the menu. */
@Configuration(proxyBeanMethods = false)
class ComponentsMenu {

    @Bean
    MenuEntry componentsEntry() {
        return new MenuEntry(MenuGroup.LANDSCAPE, 30, "catalog.components.menu", ComponentsController.PATH,
                Permission.EVERYBODY);
    }
}
