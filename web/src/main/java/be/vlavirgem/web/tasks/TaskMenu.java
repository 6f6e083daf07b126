package be.vlavirgem.web.tasks;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.layout.MenuEntry;
import be.vlavirgem.web.layout.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where tasks stand in the menu. */
@Configuration(proxyBeanMethods = false)
class TaskMenu {

    @Bean
    MenuEntry tasksEntry() {
        return new MenuEntry(MenuGroup.PLAN, 10, "web.tasks.menu", TaskPages.PATH, Permission.READ_TASKS);
    }
}
