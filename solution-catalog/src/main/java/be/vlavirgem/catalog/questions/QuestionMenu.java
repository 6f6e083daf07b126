package be.vlavirgem.catalog.questions;

import be.vlavirgem.catalog.suppliers.SupplierToDo;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.list.Sql;
import be.vlavirgem.web.layout.MenuEntry;
import be.vlavirgem.web.layout.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Where questions stand in the menu: for suppliers what they are asked, for authorities what they asked. */
@Configuration(proxyBeanMethods = false)
class QuestionMenu {

    @Bean
    MenuEntry toldQuestionsEntry() {
        return new MenuEntry(MenuGroup.LANDSCAPE, 15, "catalog.questions.told.menu", ToldList.PATH,
                Permission.DESCRIBE_SOLUTIONS);
    }

    @Bean
    @Order(10)
    static SupplierToDo questionsToAnswer() {
        return new SupplierToDo("catalog.todo.questions", Sql.of("""
                select count(*) from questions_told() as question where supplier_id = :supplier and waits
                """), ToldList.PATH);
    }

    @Bean
    MenuEntry askedQuestionsEntry() {
        return new MenuEntry(MenuGroup.LANDSCAPE, 60, "catalog.questions.asked.menu", AskedList.PATH,
                Permission.ASK_GUESTS);
    }
}
