package be.vlavirgem.catalog.catalogue;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.layout.MenuEntry;
import be.vlavirgem.web.layout.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the catalogue stands in the menu. */
@Configuration(proxyBeanMethods = false)
class CatalogueMenu {
    @Bean
    MenuEntry catalogueEntry() {
        return new MenuEntry(MenuGroup.LANDSCAPE, 10, "catalog.catalogue.menu", CatalogueAddress.PATH,
                Permission.EVERYBODY);
    }
}
