package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.peers.PeerGroup;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** What peers said of the figures in the round before: it hardly ever changes, so it is read at most once an hour. */
@Component
class PeerFigures {

    private record Key(OrganisationId organisation, Round.Id round) {}

    private record OfGroup(PeerGroup.Id group, Round.Id round, List<String> subjects) {}

    private final PeerStatistics statistics;
    private final Rounds rounds;
    private final TransactionOperations transaction;
    private final Hourly<Key, Optional<PeerComparison>> comparisons;
    /** The same for whoever measures in a round: read once, they serve all. */
    private final Hourly<Round.Id, Optional<Round.Id>> before;
    private final Hourly<Round.Id, Map<PeerGroup.Id, PeerStatistics.Turnout>> turnouts;
    private final Hourly<OfGroup, List<PeerBand>> bands;

    @Autowired
    PeerFigures(PeerStatistics statistics, Rounds rounds, Clock clock, PlatformTransactionManager transactions) {
        this(statistics, rounds, clock, new TransactionTemplate(transactions));
    }

    PeerFigures(PeerStatistics statistics, Rounds rounds, Clock clock, TransactionOperations transaction) {
        this.transaction = transaction;
        this.statistics = statistics;
        this.rounds = rounds;
        this.comparisons = new Hourly<>(clock);
        this.before = new Hourly<>(clock);
        this.turnouts = new Hourly<>(clock);
        this.bands = new Hourly<>(clock);
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
        return comparisons.of(new Key(frame.organisation(), frame.round().id()),
                () -> Objects.requireNonNull(transaction.execute(_ -> read(sheet))));
    }

    private Optional<PeerComparison> read(Sheet sheet) {
        var frame = sheet.measurement().frame();
        var subjects = sheet.questionnaire()
                .questions()
                .stream()
                .filter(question -> question.kind() instanceof Kind.Figure)
                .map(Question::code)
                .toList();
        return before.of(frame.round().id(), () -> before(frame.round()))
                .flatMap(round -> compare(frame.organisation(), round, subjects));
    }

    private Optional<Round.Id> before(RoundPeriod period) {
        return rounds.findAllByOrderByYearDesc()
                .stream()
                .filter(round -> round.overAfter().isBefore(period.opensOn()))
                .findFirst()
                .map(Round::id);
    }

    private Optional<PeerComparison> compare(OrganisationId organisation, Round.Id round, List<String> subjects) {
        var turnout = turnouts.of(round, () -> statistics.turnout(round));
        return PeerChoice.of(statistics.groupsOf(organisation, round, turnout), Optional.empty())
                .map(choice -> new PeerComparison(choice, bands(choice.chosen(), round, subjects)));
    }

    private List<PeerBand> bands(PeerParticipation chosen, Round.Id round, List<String> subjects) {
        var group = chosen.group().id();
        return chosen.hidden()
                ? List.of()
                : bands.of(new OfGroup(group, round, subjects), () -> statistics.bands(group, round, subjects));
    }
}
