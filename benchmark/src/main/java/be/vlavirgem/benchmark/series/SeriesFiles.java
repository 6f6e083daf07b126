package be.vlavirgem.benchmark.series;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.importing.ImportDesk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where an authority brings files of its series. */
@Configuration(proxyBeanMethods = false)
class SeriesFiles {

    static final String PATH = SeriesController.PATH + "/bestanden";
    static final ImportDesk DESK = new ImportDesk(PATH, Permission.KEEP_OWN_SERIES, "benchmark.series.files",
            new ImportDesk.Above(SeriesController.PATH, "benchmark.series.title"));

    @Bean
    ImportDesk ownSeriesFiles() {
        return DESK;
    }
}
