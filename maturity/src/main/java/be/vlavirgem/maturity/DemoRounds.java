package be.vlavirgem.maturity;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.organisation.Organisations.Sized;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.startup.BeforeFirstRequest;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.domain.tenancy.TenantScope;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills the two rounds before this one with invented measurements of about 270 authorities, the same at every start. */
@Component
@ConditionalOnBooleanProperty("vlavirgem.demo")
@Order(400)
class DemoRounds implements BeforeFirstRequest {

    private static final String NAME = "Medewerker (demo)";
    /** The open one and the two before it. */
    private static final int ALL_ROUNDS = 3;

    private final Rounds rounds;
    private final PublishedQuestionnaires questionnaires;
    private final QuestionnaireVersions versions;
    private final Organisations organisations;
    private final DemoMeasurement measurement;
    private final People people;
    private final IdSource ids;
    private final PlatformTransaction transaction;

    DemoRounds(Rounds rounds, PublishedQuestionnaires questionnaires, QuestionnaireVersions versions,
            Organisations organisations,
            DemoMeasurement measurement, People people, IdSource ids, PlatformTransaction transaction) {
        this.rounds = rounds;
        this.questionnaires = questionnaires;
        this.versions = versions;
        this.organisations = organisations;
        this.measurement = measurement;
        this.people = people;
        this.ids = ids;
        this.transaction = transaction;
    }

    private record Filling(Round round, Questionnaire questionnaire, List<Sized> authorities) {}

    @Override
    public void prepare() {
        var existing = transaction.call(rounds::findAllByOrderByYearDesc);
        if (existing.size() < ALL_ROUNDS) {
            var person = transaction.call(() -> people.withoutPassword(new EmailAddress("demo@vlavirgem.test"), NAME));
            var author = new Author(person, NAME);
            fill(existing.getFirst(), 1, author);
            fill(existing.getFirst(), 2, author);
        }
    }

    private void fill(Round current, int yearsAgo, Author author) {
        var filling = transaction.call(() -> earlier(current, yearsAgo));
        var moment = filling.round().closesOn().minusDays(10).atTime(14, 0).toInstant(ZoneOffset.UTC);
        filling.authorities()
                .stream()
                .filter(DemoProfile::takesPart)
                .forEach(authority -> TenantScope.of(authority.id())
                        .run(() -> measurement.submit(filling.round(), filling.questionnaire(), authority, author,
                                moment)));
    }

    private Filling earlier(Round current, int yearsAgo) {
        var year = current.year() - yearsAgo;
        var version = versions.findById(current.questionnaire().value()).orElseThrow();
        var round = rounds.findByYear((short) year)
                .orElseGet(() -> rounds.save(new Round(new Round.Id(ids.next()), "Meetronde " + year, year, version,
                        LocalDate.of(year, Month.SEPTEMBER, 1), LocalDate.of(year, Month.DECEMBER, 15))));
        return new Filling(round, questionnaires.of(version.id()), organisations.localAuthoritiesOn(round.closesOn()));
    }
}
