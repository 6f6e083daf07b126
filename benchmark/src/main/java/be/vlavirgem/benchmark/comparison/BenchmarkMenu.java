package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.layout.MenuEntry;
import be.vlavirgem.web.layout.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the benchmark stands in the menu. */
@Configuration(proxyBeanMethods = false)
class BenchmarkMenu {

    @Bean
    MenuEntry benchmarkEntry() {
        return new MenuEntry(MenuGroup.MEASURE, 20, "benchmark.menu", StandingsController.PATH,
                Permission.READ_BENCHMARK);
    }
}
