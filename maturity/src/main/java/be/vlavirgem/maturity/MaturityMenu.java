package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.jobs.JobResult;
import be.vlavirgem.web.layout.MenuEntry;
import be.vlavirgem.web.layout.MenuGroup;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
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

    @Bean
    MenuEntry roundsEntry() {
        return new MenuEntry(MenuGroup.BACK_OFFICE, 5, "maturity.menu.rounds", RoundsController.PATH,
                Permission.FOLLOW_ROUNDS);
    }

    @Bean
    JobResult roundOpeningResult() {
        return ofRound(RoundOpening.TYPE);
    }

    @Bean
    MenuEntry roundReportsEntry() {
        return new MenuEntry(MenuGroup.MEASURE, 40, "maturity.menu.round-reports", RoundReportController.PATH,
                Permission.READ_ROUND_REPORTS);
    }

    @Bean
    MenuEntry callsEntry() {
        return new MenuEntry(MenuGroup.BACK_OFFICE, 6, "maturity.menu.calls", CallList.PATH, Permission.FOLLOW_ROUNDS);
    }

    /** A job about a reminder leads to its round. */
    @Bean
    JobResult remindingResult(ObjectProvider<Reminders> reminders) {
        return leading(RemindingJob.TYPE, reminder -> reminders.getObject().roundOf(reminder));
    }

    private static JobResult ofRound(String type) {
        return leading(type, round -> Optional.of(new Round.Id(round)));
    }

    private static JobResult leading(String type, Function<UUID, Optional<Round.Id>> round) {
        return new JobResult() {
            @Override
            public String type() {
                return type;
            }

            @Override
            public boolean isThereBefore() {
                return true;
            }

            @Override
            public Optional<String> path(UUID subject) {
                return round.apply(subject).map(id -> RoundsController.PATH + "/" + id);
            }
        };
    }
}
