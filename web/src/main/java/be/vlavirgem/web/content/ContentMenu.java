package be.vlavirgem.web.content;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.layout.MenuEntry;
import be.vlavirgem.web.layout.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the desk of content stands in the menu. */
@Configuration(proxyBeanMethods = false)
class ContentMenu {

    @Bean
    MenuEntry contentEntry() {
        return new MenuEntry(MenuGroup.BACK_OFFICE, 12, "web.content.menu", ContentController.PATH,
                Permission.EDIT_CONTENT);
    }
}
