package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.peers.PeerGroup;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the result of a measurement, submitted or not. */
@Component
class ResultPages {

    /** How many advices are shown. */
    private static final int ADVICES = 10;

    private final MeasurementService service;
    private final Outcomes outcomes;
    private final PeerStatistics statistics;
    private final MessageSource messages;

    ResultPages(MeasurementService service, Outcomes outcomes, PeerStatistics statistics, MessageSource messages) {
        this.service = service;
        this.outcomes = outcomes;
        this.statistics = statistics;
        this.messages = messages;
    }

    /** What the visitor wants to see: another peer group than the default, the tables before the charts. */
    record Wish(Optional<PeerGroup.Id> group, boolean tableFirst, Locale locale, @Nullable String owner) {

        Wish(Optional<PeerGroup.Id> group, boolean tableFirst, Locale locale) {
            this(group, tableFirst, locale, null);
        }

        /** Of somebody to whom only this is shown: the owner by name, and no way further in. */
        static Wish ofOutsider(String owner, Locale locale) {
            return new Wish(Optional.empty(), false, locale, owner);
        }
    }

    @Transactional(readOnly = true)
    ResultPage of(Access access, Measurement.Id id, Wish wish) {
        var words = new Words(messages, wish.locale());
        var sheet = service.sheet(id).in(wish.locale());
        return of(sheet, MeasurementPages.standing(sheet, access, words), wish, words);
    }

    /** As somebody sees it to whom its organisation shows it: nothing to change. */
    @Transactional(readOnly = true)
    ResultPage shown(Measurement.Id id, String owner, Locale locale) {
        var words = new Words(messages, locale);
        var sheet = service.sheet(id).in(locale);
        return of(sheet, MeasurementPages.shown(sheet, words), Wish.ofOutsider(owner, locale), words);
    }

    /** What is to be approved. */
    record Approved(ResultPage result, String fingerprint) {}

    /** As {@link #shown}, with what the answers are, whether it was submitted or not. */
    @Transactional(readOnly = true)
    Approved forApproval(Measurement.Id id, String owner, Locale locale) {
        var words = new Words(messages, locale);
        var sheet = service.sheet(id).in(locale);
        var result = of(sheet, MeasurementPages.shown(sheet, words), Wish.ofOutsider(owner, locale), words);
        return new Approved(result, Fingerprint.of(sheet.measurement()));
    }

    private ResultPage of(Sheet sheet, MeasurementPage.Standing seen, Wish wish, Words words) {
        var score = sheet.score();
        var own = outcomes.ofOwn(List.of(SubjectValue.TOTAL));
        var standing = new PeerStanding(comparison(sheet, own, wish), score,
                sheet.questionnaire().example(sheet.measurement().frame().respondent()));
        var views = new ScoreViews(words);
        return new ResultPage(sheet.measurement().id().toString(), sheet.measurement().frame().round().name(),
                seen,
                views.view(score.grade(), score.coverage()), standing.peers(words, wish.owner()),
                wish.group().map(PeerGroup.Id::toString).orElse(null), standing.model(words, wish.owner()),
                new ResultCharts(sheet, standing, words, wish).of(own), steps(sheet, score, words),
                score.chapters().stream().map(chapter -> views.chapter(chapter, sheet)).toList(), sheet.english());
    }

    /**
     * In the measurement's own round once it has closed for everybody, till then or while too few submitted in the latest one before it:
     * in an open round whoever hands in again with other answers could read off the others' values. A group that was asked
     * for stays.
     */
    private Optional<Compared> comparison(Sheet sheet, List<Outcomes.InRound> own, Wish wish) {
        var round = sheet.measurement().frame().round();
        return Optional.of(round)
                .filter(period -> period.overAfter().isBefore(sheet.today()))
                .flatMap(period -> compare(sheet, period.id(), period.name(), wish))
                .filter(compared -> compared.isAsked() || !compared.comparison().bands().isEmpty())
                .or(() -> own.stream()
                        .filter(outcome -> outcome.year() < round.opensOn().getYear())
                        .max(Comparator.comparingInt(Outcomes.InRound::year))
                        .flatMap(earlier -> compare(sheet, earlier.round(), String.valueOf(earlier.year()), wish)));
    }

    private Optional<Compared> compare(Sheet sheet, Round.Id round, String name, Wish wish) {
        var subjects = Stream
                .concat(Stream.of(SubjectValue.TOTAL), sheet.questionnaire().chapters().stream().map(Chapter::code))
                .toList();
        return statistics.compare(sheet.measurement().frame().organisation(), round, wish.group(), subjects)
                .map(comparison -> new Compared(comparison, name));
    }

    /** A comparison and the round it was made in. */
    record Compared(PeerComparison comparison, String round) {

        private boolean isAsked() {
            return comparison.choice().reason() instanceof PeerChoice.Reason.Asked;
        }
    }

    private static List<ResultPage.Step> steps(Sheet sheet, Score score, Words words) {
        return Recommendation.of(score, sheet.measurement().values())
                .stream()
                .limit(ADVICES)
                .map(step -> step(step, sheet, words))
                .toList();
    }

    private static ResultPage.Step step(Recommendation step, Sheet sheet, Words words) {
        return new ResultPage.Step(step.question().code(), step.chapter().code(), step.chapter().title(),
                sheet.text(step.question()),
                words.number(step.gain().rounded(), 1), words.text("maturity.effort." + step.advice().effort()),
                step.next().text(),
                step.advice().step(), step.advice().who());
    }
}
