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

    private final MessageSource messages;
    private final JsonMapper json;
    private final Clock clock;

    MaturityTile(MessageSource messages, JsonMapper json, Clock clock) {
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
                .map(known -> view(known, LocalDate.now(clock), words, access.may(Permission.ANSWER_MEASUREMENT)))
                .orElseGet(() -> TileView.empty(words.text("maturity.tile.title"), words.text("maturity.tile.none"),
                        words.text("maturity.tile.start"), "/maturiteit"));
    }

    private static TileView view(MeasurementFacts facts, LocalDate today, Words words, boolean mayAnswer) {
        var submitted = facts.state().equals(Measurement.State.SUBMITTED.name());
        var figure = facts.score() == null ? null : words.score(facts.score());
        var unit = facts.score() == null
                ? null
                : words.text("maturity.tile.unit", String.valueOf(facts.level()), String.valueOf(facts.levelName()));
        var closed = facts.closesOn() != null && facts.closesOn().isBefore(today);
        return new TileView(words.text("maturity.tile.title"), figure, unit, chips(facts, submitted, words),
                why(facts, closed, words),
                closed ? words.text("maturity.tile.next-round") : link(submitted, mayAnswer, words),
                closed
                        ? "/maturiteit"
                        : "/maturiteit/metingen/" + facts.measurement() + (submitted ? "/resultaat" : ""),
                true);
    }

    private static String link(boolean submitted, boolean mayAnswer, Words words) {
        return words
                .text(submitted ? "maturity.tile.result" : mayAnswer ? "maturity.tile.continue" : "maturity.tile.read");
    }

    private static List<TileView.Chip> chips(MeasurementFacts facts, boolean submitted, Words words) {
        var state = new TileView.Chip(submitted ? "good" : "",
                words.text(submitted ? "maturity.state.submitted" : "maturity.state.open"));
        var provisional = facts.scoreState().equals(ScoreState.PROVISIONAL.name())
                ? Stream.of(new TileView.Chip("warn", words.text("maturity.score.provisional")))
                : Stream.<TileView.Chip>empty();
        return Stream.concat(Stream.of(state), provisional).toList();
    }

    private static String why(MeasurementFacts facts, boolean closed, Words words) {
        var answered = words.text("maturity.tile.answered", facts.round(), facts.answered(), facts.applicable());
        if (closed) {
            return answered + " " + words.text("maturity.tile.closed");
        }
        return facts.toFindOut() == 0
                ? answered
                : answered + " " + words.text("maturity.tile.to-find-out", facts.toFindOut());
    }
}
