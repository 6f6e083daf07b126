package be.vlavirgem.maturity;

import static be.vlavirgem.maturity.ShippedQuestionnaire.SHIPPED;
import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.organisation.NisCode;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.Organisations.Sized;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Invented answers, as if people had given them: the same at every start, and none that would be refused. */
class DemoMeasurementTest {

    private static final List<Integer> SIZES = List.of(0, 90, 3_000, 12_000, 25_000, 60_000, 120_000, 560_000);

    private static Sized authority(int number) {
        return new Sized(new OrganisationId(new UUID(5, number)), new NisCode(String.valueOf(11_000 + number)),
                "Gemeente " + number, SIZES.get(number % SIZES.size()));
    }

    private static Measurement of(Sized authority, int year) {
        return new DemoMeasurement(SHIPPED, KnownRounds.round(new Round.Id(new UUID(6, year)), year), Sheets.INES)
                .of(authority, new Measurement.Id(new UUID(7, 1)), Optional.empty());
    }

    private static Stream<Measurement> all(int year) {
        return IntStream.range(0, 80).mapToObj(number -> of(authority(number), year));
    }

    private static double mean(Stream<Measurement> measurements) {
        return measurements.flatMap(measurement -> measurement.score(SHIPPED).grade().stream())
                .mapToDouble(grade -> grade.value().doubleValue())
                .average()
                .orElseThrow();
    }

    @Test
    void theSameAuthorityGivesTheSameAnswersAtEveryStartAndOthersTheNextYear() {
        assertThat(of(authority(3), 2024).values()).isEqualTo(of(authority(3), 2024).values());
        assertThat(of(authority(3), 2025).values()).isNotEqualTo(of(authority(3), 2024).values());
        assertThat(of(authority(11), 2024).values()).isNotEqualTo(of(authority(3), 2024).values());
    }

    /** A score refuses what the questionnaire does not allow. */
    @Test
    void noAnswerIsRefusedWhateverTheSize() {
        IntStream.rangeClosed(2022, 2025).boxed().flatMap(DemoMeasurementTest::all).forEach(measurement -> {
            assertThat(measurement.state()).isEqualTo(Measurement.State.SUBMITTED);
            assertThat(measurement.submission().orElseThrow().score()).isPresent();
            assertThat(measurement.score(SHIPPED).grade().map(Grade::value))
                    .isEqualTo(measurement.submission().orElseThrow().score());
        });
    }

    @Test
    void everythingThatIsAskedIsAnsweredOrUnknown() {
        var measurement = of(authority(3), 2025);
        var asked = SHIPPED.questions()
                .stream()
                .filter(Question::isAsked)
                .filter(question -> question.concerns(measurement.frame().respondent(), measurement.values()))
                .map(Question::code)
                .toList();

        assertThat(measurement.values()).containsOnlyKeys(asked);
    }

    @Test
    void theFiguresContradictNothing() {
        var checks = SHIPPED.chapters().stream().flatMap(chapter -> chapter.checks().stream()).toList();

        assertThat(checks).isNotEmpty();
        assertThat(all(2025).map(Measurement::values))
                .allSatisfy(values -> assertThat(checks).noneMatch(check -> check.fails(values)));
    }

    @Test
    void aFigureIsSeldomStrangeBesideThatOfTheYearBefore() {
        var strange = IntStream.range(0, 80)
                .mapToObj(DemoMeasurementTest::authority)
                .flatMap(authority -> strange(of(authority, 2024), of(authority, 2025)))
                .toList();

        assertThat(strange).hasSizeLessThan(10);
    }

    private static Stream<String> strange(Measurement before, Measurement now) {
        return now.values()
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() instanceof AnswerValue.Figure figure
                        && Plausibility.judge(figure.number(), figure(before, entry.getKey()), Optional.empty())
                                .isPresent())
                .map(entry -> before.frame().organisation() + " " + entry);
    }

    private static Optional<BigDecimal> figure(Measurement measurement, String code) {
        return measurement.values().get(code) instanceof AnswerValue.Figure(BigDecimal number)
                ? Optional.of(number)
                : Optional.empty();
    }

    @Test
    void largerOnesAreFurtherAndAllGrowSlowly() {
        var small = all(2025).filter(measurement -> measurement.frame().respondent().inhabitants() <= 3_000);
        var large = all(2025).filter(measurement -> measurement.frame().respondent().inhabitants() >= 60_000);

        assertThat(mean(large)).isGreaterThan(mean(small) + 10);
        assertThat(mean(all(2025))).isBetween(mean(all(2022)) + 2, mean(all(2022)) + 20);
    }

    @Test
    void aboutOneInTwentyNeverTakesPartButTheDemoAccountsDo() {
        var taking = IntStream.range(0, 1000)
                .mapToObj(DemoMeasurementTest::authority)
                .filter(DemoProfile::takesPart)
                .count();

        assertThat(taking).isBetween(920L, 980L);
        assertThat(Stream.of("41002", "44021")
                .map(nis -> new Sized(new OrganisationId(new UUID(5, 1)), new NisCode(nis), "Demo", 1)))
                .allMatch(DemoProfile::takesPart);
    }
}
