package be.vlavirgem.catalog.customers;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.importing.ImportDesk;
import be.vlavirgem.web.layout.MenuEntry;
import be.vlavirgem.web.layout.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where customers and their use stand in the menu, and where a supplier brings files of them. */
@Configuration(proxyBeanMethods = false)
class CustomerMenu {

    static final ImportDesk DESK = new ImportDesk(CustomerAddress.FILES, Permission.DESCRIBE_SOLUTIONS,
            "catalog.customers.files", new ImportDesk.Above(CustomerAddress.LIST, "catalog.customers.menu"));

    @Bean
    ImportDesk customersDesk() {
        return DESK;
    }

    @Bean
    MenuEntry customersEntry() {
        return new MenuEntry(MenuGroup.LANDSCAPE, 22, "catalog.customers.menu", CustomerAddress.LIST,
                Permission.DESCRIBE_SOLUTIONS);
    }

    @Bean
    MenuEntry useOfSolutionsEntry() {
        return new MenuEntry(MenuGroup.LANDSCAPE, 24, "catalog.use.menu", CustomerAddress.USE,
                Permission.DESCRIBE_SOLUTIONS);
    }

    @Bean
    MenuEntry useQuestionsEntry() {
        return new MenuEntry(MenuGroup.LANDSCAPE, 26, "catalog.customers.asked.menu", CustomerAddress.QUESTIONS,
                Permission.CONFIRM_USE);
    }
}
