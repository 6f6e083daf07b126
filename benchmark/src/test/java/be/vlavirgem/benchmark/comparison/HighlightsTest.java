package be.vlavirgem.benchmark.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.benchmark.comparison.StandingsPage.InShort;
import be.vlavirgem.benchmark.comparison.StandingsPage.Named;
import be.vlavirgem.benchmark.indicators.Formula;
import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Places;
import be.vlavirgem.benchmark.indicators.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a director reads first. */
class HighlightsTest {

    private static final Places STEPS = (step, theme, direction, locale) -> step.name();

    private static Indicator indicator(String code, Rule.Kind kind, Formula.Term term, Rule.Direction direction) {
        return new Indicator(code, "thema",
                new Indicator.Words("Naam van " + code, "", "", "", "punten", Optional.empty(), Optional.empty()),
                new Rule(kind, Rule.Source.SCORE, new Formula(List.of(term)), Optional.empty(), 10_000, direction,
                        Rule.Per.NOTHING, false, 0, 5, Rule.State.ACTIVE));
    }

    private static Indicator score(String code, Optional<String> chapter) {
        return indicator(code, Rule.Kind.SCORE, new Formula.Term.Score(chapter), Rule.Direction.MORE_IS_BETTER);
    }

    private static Indicator count(String code, Rule.Direction direction) {
        return indicator(code, Rule.Kind.COUNT, new Formula.Term.Figure("figuur"), direction);
    }

    /** With so many of forty below. */
    private static YearFigure cell(String indicator, double own, int lower) {
        var figure = Sample.figure(Optional.of(Sample.own(own)), Optional.of(Sample.band("0.0020", "0.0050", "0.0070")),
                Optional.of(new Place(lower, 1, 40, Sample.STAND)));
        return new YearFigure(indicator, figure.period(), figure.own(), figure.gap(), figure.band(), figure.place());
    }

    private static InShort furthest(List<Indicator> indicators, YearFigure... cells) {
        var compared = new Compared(Optional.of(2025), Optional.of(2025), List.of(), List.of(), List.of(cells),
                Map.of(), List.of());
        return new Highlights(compared, new PlaceWords(STEPS, Sample.WORDS), "").of(indicators)
                .stream()
                .filter(one -> one.label().equals("Het verst van het midden"))
                .findFirst()
                .orElseThrow();
    }

    /** Of the score of all chapters the line before tells already. */
    @Test
    void aChapterCountsAndTheTotalDoesNot() {
        var online = count("online", Rule.Direction.MORE_IS_BETTER);
        var said = furthest(List.of(score("totaal", Optional.empty()), score("capaciteit", Optional.of("cap")), online),
                cell("totaal", 5, 0), cell("capaciteit", 10, 1), cell("online", 45, 17));
        assertThat(said.about()).extracting(Named::name).containsExactly("Naam van capaciteit");
        assertThat(said.words()).isEqualTo("LOWEST_TENTH");
    }

    /** Who is far above is told so too; what has no good side is not news. */
    @Test
    void farAboveIsFarAsWellAndWhatHasNoGoodSideIsLeftOut() {
        var said = furthest(
                List.of(count("mensen", Rule.Direction.NEUTRAL), score("capaciteit", Optional.of("cap")),
                        score("processen", Optional.of("pro"))),
                cell("mensen", 1, 0), cell("capaciteit", 30, 15), cell("processen", 95, 38));
        assertThat(said.about()).extracting(Named::name).containsExactly("Naam van processen");
        assertThat(said.words()).isEqualTo("HIGHEST_TENTH");
    }
}
