package be.vlavirgem.portal.practice;

import be.vlavirgem.domain.people.People.Colleague;
import be.vlavirgem.platform.tasks.TasksChanged;
import be.vlavirgem.web.practice.InventedData;
import be.vlavirgem.web.practice.Practice;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Invents what the two colleagues who exist nowhere said about the last measurement, and what they ask of each other. Nobody is told. */
@Component
@Order(500)
@Transactional(propagation = Propagation.MANDATORY)
class PracticeTeam implements InventedData {

    private static final String LATEST = "select id from measurement where organisation_id = ? and state = 'SUBMITTED'";

    private final JdbcClient sql;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PracticeTeam(JdbcClient sql, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void invent(Practice practice) {
        sql.sql(LATEST).param(practice.organisation().value()).query(UUID.class).list().forEach(measurement -> {
            say(practice, practice.one(), measurement, 3,
                    "Geldt dit antwoord ook voor het OCMW? Het vast bureau keurde het beleid apart goed.");
            say(practice, practice.other(), measurement, 2,
                    "Ja, een maand later. De beslissing staat in de notulen van juni.");
        });
        ask(practice, practice.one(), practice.other(), 10, "Aantallen toestellen en licenties opvragen bij financiën",
                "Vorig jaar kwam de lijst pas na twee weken. Vraag ze dus op tijd.");
        ask(practice, practice.other(), practice.one(), 4,
                "Nagaan wanneer het college het veiligheidsbeleid goedkeurde",
                "De datum staat in de notulen; het bewijs mag bij vraag 1 van het hoofdstuk over cyberbescherming.");
        ask(practice, practice.one(), practice.one(), -2, "Oefening voor de back-up inplannen",
                "Met de leverancier afspreken op welke avond we een server terugzetten.");
        events.publishEvent(new TasksChanged(practice.organisation()));
    }

    private void say(Practice practice, Colleague by, UUID measurement, int daysAgo, String text) {
        sql.sql("""
                insert into comment (organisation_id, id, subject_kind, subject_id, subject_part, text, written_at, written_by)
                values (?, ?, 'measurement', ?, 'SEC01', ?, ?, ?)
                """)
                .params(practice.organisation().value(), practice.id(text), measurement, text,
                        morning(daysAgo), by.id().value())
                .update();
    }

    private void ask(Practice practice, Colleague by, Colleague owner, int days, String title, String note) {
        sql.sql("""
                insert into task (organisation_id, id, title, note, subject_title, owner_id, asked_by, asked_at, due_on, state, version)
                values (?, ?, ?, ?, '', ?, ?, ?, ?, 'OPEN', 0)
                """)
                .params(practice.organisation().value(), practice.id(title), title, note, owner.id().value(),
                        by.id().value(), morning(7),
                        LocalDate.now(clock).plusDays(days))
                .update();
    }

    private Timestamp morning(int daysAgo) {
        return Timestamp.from(LocalDate.now(clock).minusDays(daysAgo).atTime(9, 0).atZone(clock.getZone()).toInstant());
    }
}
