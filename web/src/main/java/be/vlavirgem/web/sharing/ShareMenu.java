package be.vlavirgem.web.sharing;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.layout.MenuEntry;
import be.vlavirgem.web.layout.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where sharing stands in the menu. */
@Configuration(proxyBeanMethods = false)
class ShareMenu {

    @Bean
    MenuEntry sharesEntry() {
        return new MenuEntry(MenuGroup.SHARE, 10, "web.share.menu", ShareList.PATH, Permission.SHARE);
    }

    @Bean
    MenuEntry sharedWithUsEntry() {
        return new MenuEntry(MenuGroup.SHARE, 20, "web.share.with-us.menu", SharedController.WITH_US,
                Permission.SIGNED_IN);
    }
}
