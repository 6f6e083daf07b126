package be.vlavirgem.benchmark.desk;

import be.vlavirgem.benchmark.statistics.StandNow;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.jobs.JobResult;
import be.vlavirgem.web.layout.MenuEntry;
import be.vlavirgem.web.layout.MenuGroup;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the state of the benchmark stands in the menu, and where a stand leads that somebody asked for. */
@Configuration(proxyBeanMethods = false)
class DeskMenu {

    @Bean
    MenuEntry benchmarkDeskEntry() {
        return new MenuEntry(MenuGroup.BACK_OFFICE, 13, "benchmark.desk.menu", StandsDeskController.PATH,
                Permission.IMPORT_DATA);
    }

    @Bean
    JobResult benchmarkStandResult() {
        return new JobResult() {
            @Override
            public String type() {
                return StandNow.TYPE;
            }

            @Override
            public Optional<String> path(UUID subject) {
                return Optional.of(StandsDeskController.PATH);
            }
        };
    }
}
