package be.vlavirgem.catalog.standards;

import be.vlavirgem.catalog.waiting.Waiting;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.list.Sql;
import be.vlavirgem.web.jobs.JobResult;
import be.vlavirgem.web.layout.MenuEntry;
import be.vlavirgem.web.layout.MenuGroup;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Where the standards stand in the menu. */
@Configuration(proxyBeanMethods = false)
class StandardMenu {

    @Bean
    MenuEntry standardsEntry() {
        return new MenuEntry(MenuGroup.LANDSCAPE, 40, "catalog.standards.menu", StandardList.PATH,
                Permission.EVERYBODY);
    }

    @Bean
    MenuEntry standardsDeskEntry() {
        return new MenuEntry(MenuGroup.BACK_OFFICE, 12, "catalog.standards.desk.menu", DeskController.PATH,
                Permission.KEEP_STANDARDS);
    }

    /** A job that fetched the register leads to its report. */
    @Bean
    JobResult standardsFetchResult() {
        return new JobResult() {
            @Override
            public String type() {
                return FetchJob.TYPE;
            }

            @Override
            public Optional<String> path(UUID subject) {
                return Optional.of(RunList.PATH + "/" + subject);
            }
        };
    }

    @Bean
    @Order(40)
    static Waiting waitingRuns() {
        return new Waiting("catalog.waiting.runs",
                Sql.of("select count(*) from standard_run where state = 'PREVIEW'"), RunList.PATH);
    }
}
