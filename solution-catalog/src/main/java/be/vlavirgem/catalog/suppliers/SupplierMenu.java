package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.catalog.waiting.Waiting;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.list.Sql;
import be.vlavirgem.web.layout.MenuEntry;
import be.vlavirgem.web.layout.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Where suppliers stand in the menu. */
@Configuration(proxyBeanMethods = false)
class SupplierMenu {

    @Bean
    MenuEntry ownCompanyEntry() {
        return new MenuEntry(MenuGroup.LANDSCAPE, 5, "catalog.suppliers.menu.own", OwnCompany.PATH,
                Permission.WORK_AS_SUPPLIER);
    }

    @Bean
    MenuEntry publicSuppliersEntry() {
        return new MenuEntry(MenuGroup.LANDSCAPE, 30, "catalog.suppliers.menu.public", PublicSuppliers.PATH,
                Permission.EVERYBODY);
    }

    @Bean
    MenuEntry keptSuppliersEntry() {
        return new MenuEntry(MenuGroup.BACK_OFFICE, 30, "catalog.suppliers.menu.kept", SupplierList.PATH,
                Permission.KEEP_SUPPLIERS);
    }

    @Bean
    @Order(10)
    static Waiting waitingRequests() {
        return new Waiting("catalog.waiting.requests",
                Sql.of("select count(*) from supplier_request where confirmed_at is not null and decided_at is null"),
                SupplierList.PATH);
    }
}
