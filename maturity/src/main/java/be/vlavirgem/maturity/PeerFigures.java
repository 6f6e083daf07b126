package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.peers.PeerGroup;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** What peers said of the figures in the round before: it hardly ever changes, so it is read at most once an hour. */
@Component
class PeerFigures {

    private static final Duration FRESH = Duration.ofHours(1);
    private static final int MOST = 2000;

    private record Key(OrganisationId organisation, Round.Id round) {}

    private record Known(Optional<PeerComparison> comparison, Instant at) {}

    private record OfGroup(PeerGroup.Id group, Round.Id round, List<String> subjects) {}

    private record Counted(List<PeerBand> bands, Instant at) {}

    private final PeerStatistics statistics;
    private final Rounds rounds;
    private final Clock clock;
    private final TransactionOperations transaction;
    private final Map<Key, Known> known = new ConcurrentHashMap<>();
    /** Few groups are the default of all: counted once, they serve whoever is in them. */
    private final Map<OfGroup, Counted> counted = new ConcurrentHashMap<>();

    @Autowired
    PeerFigures(PeerStatistics statistics, Rounds rounds, Clock clock, PlatformTransactionManager transactions) {
        this(statistics, rounds, clock, new TransactionTemplate(transactions));
    }

    PeerFigures(PeerStatistics statistics, Rounds rounds, Clock clock, TransactionOperations transaction) {
        this.transaction = transaction;
        this.statistics = statistics;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** The medians of these questions' figures at the size of this respondent, by question code; where peers are too few, nothing. */
    Map<String, BigDecimal> medians(Sheet sheet, List<Question> questions) {
        var bases = new Bases(sheet.questionnaire(), sheet.measurement().frame().respondent(),
                sheet.measurement().values());
        var found = new LinkedHashMap<String, BigDecimal>();
        comparison(sheet).ifPresent(comparison -> questions.forEach(question -> comparison.on(question.code())
                .flatMap(band -> atOwnSize(question, band, bases))
                .ifPresent(median -> found.put(question.code(), median))));
        return found;
    }

    private static Optional<BigDecimal> atOwnSize(Question question, PeerBand band, Bases bases) {
        return question.kind() instanceof Kind.Figure figure
                ? switch (bases.of(figure.measure())) {
                    case Bases.Base.None _ -> Optional.of(band.median());
                    case Bases.Base.Of(BigDecimal base) -> Optional.of(band.median().multiply(base));
                    case Bases.Base.Missing _ -> Optional.empty();
                }
                : Optional.empty();
    }

    /** The medians of all of Flanders in the last round that closed, for a sheet that is no measurement. */
    Map<String, BigDecimal> mediansOfFlanders(Sheet sheet) {
        var bases = new Bases(sheet.questionnaire(), sheet.measurement().frame().respondent(),
                sheet.measurement().values());
        var figures = sheet.questionnaire()
                .questions()
                .stream()
                .filter(question -> question.kind() instanceof Kind.Figure)
                .collect(Collectors.toMap(Question::code, Function.identity()));
        var found = new LinkedHashMap<String, BigDecimal>();
        rounds.findAllByOrderByYearDesc()
                .stream()
                .filter(round -> round.overAfter().isBefore(sheet.today()))
                .findFirst()
                .map(round -> statistics.bandsOfFlanders(round, figures.keySet()))
                .orElse(List.of())
                .forEach(band -> atOwnSize(Objects.requireNonNull(figures.get(band.subject())), band, bases)
                        .ifPresent(median -> found.put(band.subject(), median)));
        return found;
    }

    private Optional<PeerComparison> comparison(Sheet sheet) {
        var frame = sheet.measurement().frame();
        var key = new Key(frame.organisation(), frame.round().id());
        var kept = known.get(key);
        if (kept != null && isFresh(kept.at())) {
            return kept.comparison();
        }
        var read = Objects.requireNonNull(transaction.execute(_ -> read(sheet)));
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(key, new Known(read, clock.instant()));
        return read;
    }

    private Optional<PeerComparison> read(Sheet sheet) {
        var frame = sheet.measurement().frame();
        var subjects = sheet.questionnaire()
                .questions()
                .stream()
                .filter(question -> question.kind() instanceof Kind.Figure)
                .map(Question::code)
                .toList();
        return rounds.findAllByOrderByYearDesc()
                .stream()
                .filter(round -> round.overAfter().isBefore(frame.round().opensOn()))
                .findFirst()
                .flatMap(round -> compare(frame.organisation(), round.id(), subjects));
    }

    private Optional<PeerComparison> compare(OrganisationId organisation, Round.Id round, List<String> subjects) {
        return PeerChoice.of(statistics.groupsOf(organisation, round), Optional.empty())
                .map(choice -> new PeerComparison(choice, bands(choice.chosen(), round, subjects)));
    }

    private List<PeerBand> bands(PeerParticipation chosen, Round.Id round, List<String> subjects) {
        if (chosen.hidden()) {
            return List.of();
        }
        var key = new OfGroup(chosen.group().id(), round, subjects);
        var kept = counted.get(key);
        if (kept != null && isFresh(kept.at())) {
            return kept.bands();
        }
        var read = statistics.bands(chosen.group().id(), round, subjects);
        if (counted.size() >= MOST) {
            counted.clear();
        }
        counted.put(key, new Counted(read, clock.instant()));
        return read;
    }

    private boolean isFresh(Instant at) {
        return at.plus(FRESH).isAfter(clock.instant());
    }
}
