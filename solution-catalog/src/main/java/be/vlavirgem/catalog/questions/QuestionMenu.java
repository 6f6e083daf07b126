package be.vlavirgem.catalog.questions;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.layout.MenuEntry;
import be.vlavirgem.web.layout.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where questions stand in the menu: for suppliers what they are asked, for authorities what they asked. */
@Configuration(proxyBeanMethods = false)
class QuestionMenu {

    @Bean
    MenuEntry toldQuestionsEntry() {
        return new MenuEntry(MenuGroup.LANDSCAPE, 15, "catalog.questions.told.menu", ToldList.PATH,
                Permission.DESCRIBE_SOLUTIONS);
    }

    @Bean
    MenuEntry askedQuestionsEntry() {
        return new MenuEntry(MenuGroup.LANDSCAPE, 60, "catalog.questions.asked.menu", AskedList.PATH,
                Permission.ASK_GUESTS);
    }
}
