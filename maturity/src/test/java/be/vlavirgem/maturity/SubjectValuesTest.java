package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SubjectValuesTest {

    private static final String[] FIGURES = { "CAP01", "=800", "CAP02", "=300", "CAP03", "=500", "CAP05", "=2000",
            "TEC01", "=4350000" };

    private static Map<String, SubjectValue> of(Sheet sheet) {
        return SubjectValues.of(sheet.measurement(), sheet.questionnaire(), sheet.score())
                .stream()
                .collect(Collectors.toMap(SubjectValue::subject, value -> value));
    }

    private static Map<String, SubjectValue> of(String... codesAndTokens) {
        return of(Sheets.ofEveryKind(codesAndTokens));
    }

    /** Aalst: 87,000 inhabitants. */
    @Test
    void eachFigureIsDividedByItsOwnBase() {
        var values = of(FIGURES);

        assertThat(values.get("CAP01")).isEqualTo(divided("CAP01", "800", "87"));
        assertThat(values.get("CAP02")).as("per person employed").isEqualTo(divided("CAP02", "300", "800"));
        assertThat(values.get("CAP05")).as("per workplace: 300 + 500").isEqualTo(divided("CAP05", "2000", "800"));
        assertThat(values.get("TEC01").compared()).as("per inhabitant").isEqualByComparingTo("50");
    }

    @Test
    void aSumIsComparedOnceAllItsPartsAreKnown() {
        assertThat(of(FIGURES).get("CAP04").compared()).isEqualByComparingTo("1");
        assertThat(of("CAP01", "=800", "CAP02", "=300", "CAP03", "?")).doesNotContainKey("CAP04");
    }

    @Test
    void aFigureWithoutItsBaseIsNotCompared() {
        assertThat(of("CAP02", "=300", "CAP03", "=500")).doesNotContainKeys("CAP02", "CAP03", "CAP04");
        assertThat(of("CAP01", "=0", "CAP02", "=300")).containsKey("CAP01").doesNotContainKey("CAP02");
        assertThat(of("CAP01", "=800", "CAP02", "=300", "CAP05", "=2000")).doesNotContainKey("CAP05");
    }

    @Test
    void nothingIsPerInhabitantWhileTheseAreUnknown() {
        var unknown = Sheets.of(EveryKind.QUESTIONNAIRE, new Respondent(Measurement.Type.A, 0), Earlier.NONE, FIGURES);

        assertThat(of(unknown)).containsKeys("CAP02", "CAP05").doesNotContainKeys("CAP01", "TEC01");
    }

    @Test
    void aFigureThatIsComparedAsItIsHasNoBase() {
        assertThat(of("CAP03", "=11", "CAP06", "=12.5").get("CAP06"))
                .isEqualTo(SubjectValue.of("CAP06", new BigDecimal("12.5")));
    }

    @Test
    void aFigureThatIsNotAskedAnyMoreIsNotCompared() {
        assertThat(of("CAP03", "=10", "CAP06", "=12.5")).doesNotContainKey("CAP06");
    }

    @Test
    void theTotalAndTheChaptersThatAreShownStandBesideTheFigures() {
        var values = of("SEC01", "proef", "SEC02", "+gebruik,ai", "SEC04", "nee");

        assertThat(values.get("SEC").value()).as("(3x100 + 1x80 + 1x0) / 5").isEqualByComparingTo("76.00");
        assertThat(values.get(SubjectValue.TOTAL).value()).isEqualByComparingTo("76.00");
        assertThat(values).doesNotContainKeys("CAP", "TEC");
        assertThat(of("SEC02", "+")).isEmpty();
    }

    @Test
    void basesSayWhetherAFigureIsDividedAtAll() {
        var bases = new Bases(EveryKind.QUESTIONNAIRE, Sheets.RESPONDENT, Answers.by("CAP01", "=800"));
        var measures = List.of(Per.NOTHING, Per.EMPLOYEE, Per.WORKPLACE);

        assertThat(measures.stream().map(per -> bases.of(new Measure("stuks", 0, per, "stuks"))))
                .containsExactly(new Bases.Base.None(), new Bases.Base.Of(new BigDecimal("8E+2")),
                        new Bases.Base.Missing());
    }

    private static SubjectValue divided(String subject, String value, String base) {
        return new SubjectValue(subject, new AnswerValue.Figure(new BigDecimal(value)).number(),
                Optional.of(new AnswerValue.Figure(new BigDecimal(base)).number()));
    }
}
