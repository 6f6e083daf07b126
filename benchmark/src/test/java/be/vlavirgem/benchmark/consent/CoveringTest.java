package be.vlavirgem.benchmark.consent;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.benchmark.indicators.Formula;
import be.vlavirgem.benchmark.indicators.Formula.Term;
import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Rule;
import be.vlavirgem.benchmark.indicators.Rule.Source;
import be.vlavirgem.benchmark.indicators.Theme;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a theme covers, and of which others it tells. */
class CoveringTest {

    private static final Theme PEOPLE = theme("mensen", indicator("mensen", "medewerkers", Source.QUESTION, "mw"));
    private static final Theme DEVICES = theme("toestellen",
            indicator("toestellen", "schermen", Source.QUESTION, "sch"),
            indicator("toestellen", "laptops", Source.QUESTION, "lap", "mw"),
            indicator("toestellen", "samen", Source.FORMULA, "sch"));
    private static final Theme MONEY = theme("financien", indicator("financien", "schuld", Source.IMPORT, "schuld"));
    private static final Covering COVERING = new Covering(List.of(PEOPLE, DEVICES, MONEY));

    private static Theme theme(String code, Indicator... indicators) {
        return new Theme(code, code, "", List.of(indicators));
    }

    private static Indicator indicator(String theme, String code, Source source, String numerator,
            String... denominator) {
        return new Indicator(code, theme,
                new Indicator.Words(code, "", "", "", "stuks", Optional.empty(), Optional.empty()),
                new Rule(Rule.Kind.RATIO, source, formula(numerator),
                        denominator.length == 0 ? Optional.empty() : Optional.of(formula(denominator)), 1,
                        Rule.Direction.NEUTRAL, Rule.Per.NOTHING, true, 0, 5, Rule.State.ACTIVE));
    }

    private static Formula formula(String... figures) {
        return new Formula(List.of(figures).stream().<Term>map(Term.Figure::new).toList());
    }

    private static Set<String> besides(Theme theme, String indicator) {
        return COVERING.of(theme)
                .stream()
                .filter(covered -> covered.indicator().code().equals(indicator))
                .findFirst()
                .orElseThrow()
                .besides();
    }

    @Test
    void whatIsDividedByAFigureOfAnotherThemeTellsOfThatOneToo() {
        assertThat(besides(DEVICES, "laptops")).containsExactly("mensen");
        assertThat(besides(DEVICES, "schermen")).isEmpty();
        assertThat(besides(DEVICES, "samen")).isEmpty();
        assertThat(besides(PEOPLE, "medewerkers")).isEmpty();
    }

    @Test
    void aThemeTouchesWhatTellsOfItInOthers() {
        assertThat(COVERING.touchedBy(PEOPLE)).containsExactlyInAnyOrder("medewerkers", "laptops");
        assertThat(COVERING.touchedBy(DEVICES)).containsExactlyInAnyOrder("schermen", "laptops", "samen");
    }

    @Test
    void openDataNeedsNoConsent() {
        assertThat(COVERING.declared()).containsExactly(PEOPLE, DEVICES);
        assertThat(COVERING.declared("financien")).isEmpty();
    }
}
