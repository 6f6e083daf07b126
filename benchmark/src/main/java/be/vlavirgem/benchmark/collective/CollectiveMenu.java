package be.vlavirgem.benchmark.collective;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.layout.MenuEntry;
import be.vlavirgem.web.layout.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the figures of groups stand in the menu. */
@Configuration(proxyBeanMethods = false)
class CollectiveMenu {

    @Bean
    MenuEntry collectiveEntry() {
        return new MenuEntry(MenuGroup.MEASURE, 25, "benchmark.collective.menu", CollectiveController.PATH,
                Permission.READ_COLLECTIVE);
    }
}
