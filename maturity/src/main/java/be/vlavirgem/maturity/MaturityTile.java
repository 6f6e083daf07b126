package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.dashboard.DashboardTile;
import be.vlavirgem.web.dashboard.TileView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The measurement on the dashboard: the score, what it rests on, and the next step. */
@Component
@Order(100)
class MaturityTile implements DashboardTile {

    static final String NAME = "maturity";

    private final Rounds rounds;
    private final MessageSource messages;
    private final JsonMapper json;
    private final Clock clock;

    MaturityTile(Rounds rounds, MessageSource messages, JsonMapper json, Clock clock) {
        this.rounds = rounds;
        this.messages = messages;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Permission permission() {
        return Permission.READ_MEASUREMENT;
    }

    @Override
    public TileView view(Optional<String> facts, Access access, Locale locale) {
        var words = new Words(messages, locale);
        return facts.map(text -> json.readValue(text, MeasurementFacts.class))
                .map(known -> view(known, access, words))
                .orElseGet(() -> TileView.empty(words.text("maturity.tile.title"), none(access, words),
                        words.text("maturity.tile.start"), "/maturiteit"));
    }

    private String none(Access access, Words words) {
        return access.ended().isPresent()
                ? words.text("maturity.ended.text")
                : new BegunLater(rounds, LocalDate.now(clock)).why(access, words)
                        .orElseGet(() -> words.text("maturity.tile.none"));
    }

    private TileView view(MeasurementFacts facts, Access access, Words words) {
        var submitted = facts.state().equals(Measurement.State.SUBMITTED.name());
        var figure = facts.score() == null ? null : words.score(facts.score());
        var unit = facts.score() == null
                ? null
                : words.text("maturity.tile.unit", String.valueOf(facts.level()),
                        words.level(String.valueOf(facts.levelName())));
        var over = over(facts, access, words);
        return new TileView(words.text("maturity.tile.title"), figure, unit,
                chips(facts, state(submitted, over.isPresent()), words),
                why(facts, over, words),
                over.map(AfterTheRound::link)
                        .orElseGet(() -> link(submitted, access.may(Permission.ANSWER_MEASUREMENT), words)),
                over.isPresent()
                        ? "/maturiteit"
                        : "/maturiteit/metingen/" + facts.measurement() + (submitted ? "/resultaat" : ""),
                true);
    }

    /** Empty while the round of the measurement runs. */
    private Optional<AfterTheRound> over(MeasurementFacts facts, Access access, Words words) {
        var today = LocalDate.now(clock);
        return rounds
                .after(facts.round(), access.organisation().value(), Optional.ofNullable(facts.closesOn()), today)
                .map(then -> new AfterTheRound(then.round(), today, access.may(Permission.BEGIN_MEASUREMENT), words));
    }

    private static String link(boolean submitted, boolean mayAnswer, Words words) {
        return words
                .text(submitted ? "maturity.tile.result" : mayAnswer ? "maturity.tile.continue" : "maturity.tile.read");
    }

    private static String state(boolean submitted, boolean over) {
        return submitted ? "submitted" : over ? "closed" : "open";
    }

    private static List<TileView.Chip> chips(MeasurementFacts facts, String how, Words words) {
        var state = new TileView.Chip(how.equals("submitted") ? "good" : "", words.text("maturity.state." + how));
        var provisional = facts.scoreState().equals(ScoreState.PROVISIONAL.name())
                ? Stream.of(new TileView.Chip("warn", words.text("maturity.score.provisional")))
                : Stream.<TileView.Chip>empty();
        return Stream.concat(Stream.of(state), provisional).toList();
    }

    private static String why(MeasurementFacts facts, Optional<AfterTheRound> over, Words words) {
        var answered = words.text("maturity.tile.answered", facts.round(), facts.answered(), facts.applicable());
        if (over.isPresent()) {
            return answered + " " + over.get().why();
        }
        return facts.toFindOut() == 0
                ? answered
                : answered + " " + words.text("maturity.tile.to-find-out", facts.toFindOut());
    }
}
