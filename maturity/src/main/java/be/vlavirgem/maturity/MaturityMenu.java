package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.layout.MenuEntry;
import be.vlavirgem.web.layout.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the measurement stands in the menu. */
@Configuration(proxyBeanMethods = false)
class MaturityMenu {

    @Bean
    MenuEntry measurementEntry() {
        return new MenuEntry(MenuGroup.MEASURE, 10, "maturity.menu", "/maturiteit", Permission.READ_MEASUREMENT);
    }

    @Bean
    MenuEntry questionnairesEntry() {
        return new MenuEntry(MenuGroup.BACK_OFFICE, 10, "maturity.menu.questionnaires", "/beheer/vragenlijsten",
                Permission.EDIT_QUESTIONNAIRE);
    }
}
