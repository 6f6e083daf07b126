package be.vlavirgem.portal.operations;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.layout.MenuEntry;
import be.vlavirgem.web.layout.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the operations stand in the menu. */
@Configuration(proxyBeanMethods = false)
class OperationsMenu {

    @Bean
    MenuEntry operationsEntry() {
        return new MenuEntry(MenuGroup.BACK_OFFICE, 90, "portal.operations.menu", OperationsController.PATH,
                Permission.OPERATE);
    }
}
