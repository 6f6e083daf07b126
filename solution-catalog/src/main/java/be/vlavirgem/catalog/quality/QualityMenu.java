package be.vlavirgem.catalog.quality;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.layout.MenuEntry;
import be.vlavirgem.web.layout.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the report stands in the menu. */
@Configuration(proxyBeanMethods = false)
class QualityMenu {

    @Bean
    MenuEntry qualityEntry() {
        return new MenuEntry(MenuGroup.BACK_OFFICE, 25, "catalog.quality.menu", QualityAddress.SOLUTIONS,
                Permission.REVIEW_SOLUTIONS);
    }
}
