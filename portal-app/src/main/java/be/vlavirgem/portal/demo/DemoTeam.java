package be.vlavirgem.portal.demo;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.AccessReader;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.startup.BeforeFirstRequest;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.platform.comments.Comments;
import be.vlavirgem.platform.subjects.Subject;
import be.vlavirgem.platform.tasks.Task;
import be.vlavirgem.platform.tasks.Tasks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets the people of Aalst talk about their last measurement, and ask each other for something. */
@Component
@ConditionalOnBooleanProperty("vlavirgem.demo")
@Order(500)
class DemoTeam implements BeforeFirstRequest {

    private static final String BEGUN = "select exists (select from task) or exists (select from comment)";
    private static final String LATEST = "select id from measurement where state = 'SUBMITTED' order by started_at desc limit 1";

    private final People people;
    private final AccessReader reader;
    private final Comments comments;
    private final Tasks tasks;
    private final JdbcClient sql;
    private final Clock clock;
    private final PlatformTransaction platform;
    private final TransactionTemplate transaction;

    DemoTeam(People people, AccessReader reader, Comments comments, Tasks tasks, JdbcClient sql, Clock clock,
            PlatformTransaction platform, PlatformTransactionManager transactions) {
        this.people = people;
        this.reader = reader;
        this.comments = comments;
        this.tasks = tasks;
        this.sql = sql;
        this.clock = clock;
        this.platform = platform;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void prepare() {
        var ines = access("ict@aalst.test");
        var bram = access("beheer@aalst.test");
        if (ines.isPresent() && bram.isPresent()) {
            ines.get()
                    .scope()
                    .run(() -> transaction.executeWithoutResult(status -> begin(ines.get(), bram.get())));
        }
    }

    private Optional<Access> access(String email) {
        return platform.call(() -> people.credentialsOf(new EmailAddress(email)))
                .flatMap(known -> reader.read(known.person(), Optional.empty()));
    }

    private void begin(Access ines, Access bram) {
        if (sql.sql(BEGUN).query(Boolean.class).single()) {
            return;
        }
        sql.sql(LATEST).query(UUID.class).optional().ifPresent(measurement -> talk(ines, bram, measurement));
        var today = LocalDate.now(clock);
        ask(bram, "Aantallen toestellen en licenties opvragen bij de financiële dienst",
                "Vorig jaar kwam de lijst pas na twee weken. Vraag ze dus op tijd.", today.plusDays(10), ines.person());
        ask(ines, "Nagaan wanneer het college het veiligheidsbeleid goedkeurde",
                "De datum staat in de notulen; het bewijs mag bij vraag 1 van het hoofdstuk over cyberbescherming.",
                today.plusDays(4), bram.person());
    }

    private void talk(Access ines, Access bram, UUID measurement) {
        var policy = new Subject("measurement", measurement, "SEC01");
        comments.write(bram, policy, "@%s, geldt dit antwoord ook voor het OCMW? Het vast bureau keurde het apart goed."
                .formatted(ines.name()), List.of());
        comments.write(ines, policy, "Ja, een maand later. Wat in zo’n beleid hoort, staat op https://www.safeonweb.be",
                List.of());
    }

    private void ask(Access by, String title, String note, LocalDate due, PersonId owner) {
        tasks.make(by, new Task.Words(title, note, Optional.of(due)), Optional.empty(), owner);
    }
}
