package be.vlavirgem.web.importing;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.importing.ImportId;
import be.vlavirgem.platform.importing.Imports;
import be.vlavirgem.web.jobs.JobResult;
import be.vlavirgem.web.layout.MenuEntry;
import be.vlavirgem.web.layout.MenuGroup;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where imports stand in the menu, and where the job of one leads. */
@Configuration(proxyBeanMethods = false)
class ImportMenu {

    static final String PATH = "/beheer/importen";

    static final ImportDesk DESK = new ImportDesk(PATH, Permission.IMPORT_DATA, "web.import.list");

    @Bean
    ImportDesk importsDesk() {
        return DESK;
    }

    @Bean
    MenuEntry importsEntry() {
        return new MenuEntry(MenuGroup.BACK_OFFICE, 70, "web.import.menu", PATH, Permission.IMPORT_DATA);
    }

    @Bean
    JobResult importResult(Imports imports, ObjectProvider<ImportDesk> desks) {
        return new JobResult() {
            @Override
            public String type() {
                return "import";
            }

            @Override
            public Optional<String> path(UUID subject) {
                return imports.target(new ImportId(subject))
                        .flatMap(target -> desks.stream().filter(desk -> desk.takes(target)).findFirst())
                        .map(desk -> desk.of(subject));
            }
        };
    }
}
