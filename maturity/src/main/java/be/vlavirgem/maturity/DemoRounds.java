package be.vlavirgem.maturity;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.organisation.Organisations.Sized;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.startup.BeforeFirstRequest;
import be.vlavirgem.domain.startup.BulkLoader;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Fills the four rounds before this one with invented measurements of about 270 authorities, and this one with those of small ones; the same at every start. */
@Component
@ConditionalOnBooleanProperty("vlavirgem.demo")
@Order(400)
class DemoRounds implements BeforeFirstRequest {

    private static final Logger LOG = LoggerFactory.getLogger(DemoRounds.class);
    private static final String NAME = "Medewerker (demo)";
    private static final int EARLIER_ROUNDS = 4;
    private static final int SMALL = 10_000;

    private final Rounds rounds;
    private final PublishedQuestionnaires questionnaires;
    private final QuestionnaireService versions;
    private final Organisations organisations;
    private final People people;
    private final IdSource ids;
    private final JsonMapper json;
    private final PlatformTransaction transaction;
    private final ObjectProvider<BulkLoader> loader;
    private final Clock clock;

    DemoRounds(Rounds rounds, PublishedQuestionnaires questionnaires, QuestionnaireService versions,
            Organisations organisations, People people, IdSource ids, JsonMapper json, PlatformTransaction transaction,
            ObjectProvider<BulkLoader> loader, Clock clock) {
        this.rounds = rounds;
        this.questionnaires = questionnaires;
        this.versions = versions;
        this.organisations = organisations;
        this.people = people;
        this.ids = ids;
        this.json = json;
        this.transaction = transaction;
        this.loader = loader;
        this.clock = clock;
    }

    private record Filling(Round round, List<Sized> authorities) {}

    @Override
    public void prepare() {
        var existing = transaction.call(rounds::findAllByOrderByYearDesc);
        if (existing.size() > 1) {
            return;
        }
        loader.ifAvailable(found -> fill(existing.getFirst(), found));
        if (loader.getIfAvailable() == null) {
            LOG.info("The demo has no measurements of earlier rounds: only the embedded database lets them be loaded");
        }
    }

    private void fill(Round current, BulkLoader found) {
        var begun = System.nanoTime();
        var author = new Author(
                transaction.call(() -> people.withoutPassword(new EmailAddress("demo@vlavirgem.test"), NAME)), NAME);
        var version = transaction.call(() -> versions.version(current.questionnaire()));
        var questionnaire = transaction.call(() -> questionnaires.of(version.id()));
        var fillings = transaction.call(() -> fillings(current, version));
        var small = transaction.call(() -> organisations.localAuthoritiesOn(LocalDate.now(clock)))
                .stream()
                .filter(authority -> authority.inhabitants() < SMALL && DemoProfile.takesPart(authority))
                .toList();
        found.load(copying -> {
            var rows = new DemoRows(questionnaire, json);
            fillings.forEach(
                    filling -> rows.add(filling.round(), measurements(filling, questionnaire, author, rows.latest())));
            rows.add(running(new DemoMeasurement(questionnaire, current, author), small, rows.latest()));
            rows.copyTo(copying);
        });
        LOG.info("Filled {} rounds of the demo in {} ms", fillings.size(),
                Duration.ofNanos(System.nanoTime() - begun).toMillis());
    }

    /** The earliest first, so that each measurement knows the one before. */
    private List<Filling> fillings(Round current, QuestionnaireVersion version) {
        var found = new ArrayList<Filling>();
        for (int yearsAgo = EARLIER_ROUNDS; yearsAgo > 0; yearsAgo--) {
            var year = current.year() - yearsAgo;
            var round = new Round(new Round.Id(ids.next()), "Meetronde " + year, year, version,
                    LocalDate.of(year, Month.SEPTEMBER, 1),
                    LocalDate.of(year, Month.DECEMBER, 15));
            found.add(new Filling(round, organisations.localAuthoritiesOn(round.closesOn())));
        }
        return found;
    }

    /** In the round of now the small ones were first: who comes to try the demo out begins by themselves. */
    private List<Measurement> running(DemoMeasurement demo, List<Sized> small,
            Map<OrganisationId, Measurement.Id> before) {
        var today = LocalDate.now(clock);
        return small.stream()
                .map(authority -> running(demo, authority, Optional.ofNullable(before.get(authority.id()))
                        .map(id -> new Measurement.Previous(authority.id(), id)), today))
                .toList();
    }

    private Measurement running(DemoMeasurement demo, Sized authority, Optional<Measurement.Previous> previous,
            LocalDate today) {
        var id = new Measurement.Id(ids.next());
        return demo.day(authority).isBefore(today)
                ? demo.of(authority, id, previous)
                : demo.begun(authority, id, previous, demo.round().opensOn());
    }

    private List<Measurement> measurements(Filling filling, Questionnaire questionnaire, Author author,
            Map<OrganisationId, Measurement.Id> before) {
        var demo = new DemoMeasurement(questionnaire, filling.round(), author);
        var previous = new HashMap<>(before);
        return filling.authorities()
                .stream()
                .filter(DemoProfile::takesPart)
                .map(authority -> demo.of(authority, new Measurement.Id(ids.next()),
                        Optional.ofNullable(previous.get(authority.id()))
                                .map(id -> new Measurement.Previous(authority.id(), id))))
                .toList();
    }
}
