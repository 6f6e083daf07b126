package be.vlavirgem.benchmark.values;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.benchmark.indicators.Formula;
import be.vlavirgem.benchmark.indicators.Formula.Term;
import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Rule;
import be.vlavirgem.benchmark.values.Projected.Gap;
import be.vlavirgem.benchmark.values.Projected.Value;
import be.vlavirgem.benchmark.values.Projected.Why;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.maturity.Figure;
import be.vlavirgem.maturity.Figure.Trust;
import be.vlavirgem.maturity.Measured;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProjectionTest {

    private static final String CODE = "sample";

    private final Map<String, Figure> figures = new HashMap<>();
    private Optional<Integer> inhabitants = Optional.of(20_000);
    private boolean submitted = true;

    private ProjectionTest with(String code, double number) {
        return with(code, number, Trust.DECLARED);
    }

    private ProjectionTest with(String code, double number, Trust trust) {
        figures.put(code, new Figure.Known(BigDecimal.valueOf(number), trust));
        return this;
    }

    private List<Projected> of(Indicator indicator) {
        var measured = new Measured(new OrganisationId(UUID.randomUUID()), UUID.randomUUID(), 2025, submitted,
                inhabitants, Optional.of(2025), figures, Map.of("DIE01", 7),
                submitted ? Optional.of(BigDecimal.valueOf(61)) : Optional.empty(),
                submitted ? Map.of("SEC", BigDecimal.valueOf(48)) : Map.of(), Optional.empty());
        return Projection.of(measured, Stream.of(indicator));
    }

    private static Indicator per(Rule.Per per, Term... terms) {
        return indicator(Rule.Kind.COUNT, per, Optional.empty(), terms);
    }

    private static Indicator ratio(String numerator, String... denominators) {
        var below = new Formula(Arrays.stream(denominators).<Term>map(Term.Figure::new).toList());
        return indicator(Rule.Kind.RATIO, Rule.Per.NOTHING, Optional.of(below), new Term.Figure(numerator));
    }

    private static Indicator indicator(Rule.Kind kind, Rule.Per per, Optional<Formula> denominator, Term... terms) {
        var words = new Indicator.Words("", "", "", "", "", Optional.empty(), Optional.empty());
        return new Indicator(CODE, "mensen", words, new Rule(kind, Rule.Source.FORMULA, new Formula(List.of(terms)),
                denominator, 1, Rule.Direction.NEUTRAL, per, true, 0, 5, Rule.State.ACTIVE));
    }

    private static Term figure(String code) {
        return new Term.Figure(code);
    }

    private static Value value(double numerator, double denominator, Trust trust) {
        return new Value(CODE, BigDecimal.valueOf(numerator), Optional.of(BigDecimal.valueOf(denominator)), trust);
    }

    private static void same(List<Projected> found, Value expected) {
        assertThat(found).singleElement().isInstanceOfSatisfying(Value.class, value -> {
            assertThat(value.numerator()).isEqualByComparingTo(expected.numerator());
            assertThat(value.denominator().map(BigDecimal::doubleValue))
                    .isEqualTo(expected.denominator().map(BigDecimal::doubleValue));
            assertThat(value.trust()).isEqualTo(expected.trust());
        });
    }

    @Test
    void a_figure_is_divided_by_inhabitants() {
        same(with("ict_vte", 12).of(per(Rule.Per.THOUSAND_INHABITANTS, figure("ict_vte"))),
                value(12, 20_000, Trust.DECLARED));
    }

    @Test
    void a_figure_is_divided_by_the_workplaces_of_the_authority() {
        with("bandbreedte", 1000).with("werkstations", 40).with("laptops", 60);
        same(of(per(Rule.Per.WORKPLACE, figure("bandbreedte"))), value(1000, 100, Trust.DECLARED));
    }

    @Test
    void a_sum_counts_what_does_not_concern_the_authority_as_nothing() {
        figures.put("onderwijs_vte", new Figure.NotApplicable());
        with("medewerkers_vte", 90);
        same(of(per(Rule.Per.INHABITANT, figure("medewerkers_vte"), figure("onderwijs_vte"))),
                value(90, 20_000, Trust.DECLARED));
    }

    @Test
    void a_sum_of_which_one_part_is_unknown_is_unknown() {
        figures.put("onderwijs_vte", new Figure.Unknown());
        with("medewerkers_vte", 90);
        assertThat(of(per(Rule.Per.NOTHING, figure("medewerkers_vte"), figure("onderwijs_vte"))))
                .containsExactly(new Gap(CODE, Why.UNKNOWN));
    }

    @Test
    void what_does_not_concern_the_authority_at_all_is_a_gap() {
        figures.put("onderwijs_vte", new Figure.NotApplicable());
        assertThat(of(per(Rule.Per.NOTHING, figure("onderwijs_vte"))))
                .containsExactly(new Gap(CODE, Why.NOT_APPLICABLE));
    }

    @Test
    void of_what_was_not_answered_nothing_is_told() {
        assertThat(of(per(Rule.Per.NOTHING, figure("ict_vte")))).isEmpty();
        assertThat(with("medewerkers_vte", 90).of(per(Rule.Per.NOTHING, figure("medewerkers_vte"), figure("ict_vte"))))
                .isEmpty();
    }

    @Test
    void nothing_is_divided_by_nothing() {
        with("medewerkers", 100).with("ict_vte", 0);
        assertThat(of(ratio("medewerkers", "ict_vte"))).containsExactly(new Gap(CODE, Why.NO_DENOMINATOR));
        assertThat(of(ratio("medewerkers", "laptops"))).containsExactly(new Gap(CODE, Why.NO_DENOMINATOR));
        inhabitants = Optional.empty();
        assertThat(of(per(Rule.Per.INHABITANT, figure("medewerkers"))))
                .containsExactly(new Gap(CODE, Why.NO_DENOMINATOR));
    }

    @Test
    void a_ratio_is_trusted_as_the_least_of_its_parts() {
        with("ict_software", 20, Trust.CONFIRMED).with("ict_hardware", 30, Trust.DOUBTFUL).with("ict_diensten", 50);
        same(of(ratio("ict_software", "ict_software", "ict_diensten")), value(20, 70, Trust.DECLARED));
        same(of(ratio("ict_software", "ict_hardware")), value(20, 30, Trust.DOUBTFUL));
    }

    @Test
    void scores_come_with_submitting() {
        var chapter = per(Rule.Per.NOTHING, new Term.Score(Optional.of("sec")));
        var total = per(Rule.Per.NOTHING, new Term.Score(Optional.empty()));
        assertThat(of(chapter)).containsExactly(
                new Value(CODE, BigDecimal.valueOf(48), Optional.empty(), Trust.DECLARED));
        assertThat(of(total)).containsExactly(
                new Value(CODE, BigDecimal.valueOf(61), Optional.empty(), Trust.DECLARED));
        submitted = false;
        assertThat(of(chapter)).isEmpty();
        assertThat(of(total)).isEmpty();
    }

    @Test
    void what_is_ticked_is_counted() {
        assertThat(of(per(Rule.Per.NOTHING, new Term.Ticked("DIE01")))).containsExactly(
                new Value(CODE, BigDecimal.valueOf(7), Optional.empty(), Trust.DECLARED));
        assertThat(of(per(Rule.Per.NOTHING, new Term.Ticked("DIE02")))).isEmpty();
    }

    @Test
    void what_no_measurement_gives_is_nothing() {
        assertThat(of(per(Rule.Per.NOTHING, new Term.Missing("aanvragen")))).isEmpty();
        assertThat(of(per(Rule.Per.NOTHING, new Term.Finance("plan-uitgaven")))).isEmpty();
    }
}
