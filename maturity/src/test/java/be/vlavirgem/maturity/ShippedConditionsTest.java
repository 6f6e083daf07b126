package be.vlavirgem.maturity;

import static be.vlavirgem.maturity.ShippedQuestionnaire.SHIPPED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the questionnaire that comes with the portal asks only after an earlier answer: a relief, and never a better score. */
class ShippedConditionsTest {

    private static final Map<String, List<String>> ASKED_AFTER = Map.of("CAP02", List.of("CAP01"), "CAP03",
            List.of("CAP01"), "CAP12", List.of("CAP06", "CAP07"), "CAP11", List.of("CAP09", "CAP10"), "CAP14",
            List.of("CAP09", "CAP10"), "CAP17", List.of("CAP09", "CAP10"), "TEC03", List.of("TEC01", "TEC02"),
            "TEC04", List.of("TEC01", "TEC02"), "TEC05", List.of("TEC01", "TEC02"), "TEC06",
            List.of("TEC01", "TEC02"));

    static Stream<Question> conditional() {
        return SHIPPED.questions().stream().filter(question -> question.condition().isPresent());
    }

    @Test
    void theseAreAskedOnlyAfterAnEarlierAnswer() {
        var found = new LinkedHashMap<String, List<String>>();
        conditional().forEach(question -> found.put(question.code(), question.condition().orElseThrow().questions()));

        assertThat(found).hasSize(11).containsAllEntriesOf(ASKED_AFTER).containsEntry("INF02", List.of("INF01"));
    }

    @ParameterizedTest
    @MethodSource("conditional")
    void theyLookBackWithinTheirChapterAtFiguresThatAreAskedOfTheSameTypes(Question question) {
        var chapter = SHIPPED.chapter(question.code().substring(0, 3)).orElseThrow().questions();

        assertThat(question.condition().orElseThrow().questions()).allSatisfy(code -> {
            var earlier = SHIPPED.question(code).orElseThrow();
            assertThat(earlier.kind()).isInstanceOf(Kind.Figure.class);
            assertThat(chapter.subList(0, chapter.indexOf(question))).contains(earlier);
            assertThat(earlier.wording().types()).containsAll(question.wording().types());
        });
    }

    @ParameterizedTest
    @MethodSource("conditional")
    void whatIsScoredCouldAlsoBeCalledNotApplicableSoThatNobodyEscapesALowScore(Question question) {
        assertThat(!question.isScored() || question.mayNotApply()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("conditional")
    void theyAreAskedUntilTheFiguresAreKnownAndNotAfterNone(Question question) {
        var codes = question.condition().orElseThrow().questions();

        assertThat(asked(question, answers(codes, "=0"))).isFalse();
        assertThat(asked(question, answers(codes, "=1"))).isTrue();
        assertThat(asked(question, answers(codes, "?"))).isTrue();
        assertThat(asked(question, Map.of())).isTrue();
    }

    /** The same authority, answering the lowest level everywhere else, with and without what is not asked. */
    @Test
    void withoutServersTheScoreIsAsIfItHadSaidNotApplicable() {
        var without = lowest();
        without.putAll(Answers.by("CAP09", "=0", "CAP10", "=0"));
        var said = lowest();
        said.putAll(Answers.by("CAP09", "=1", "CAP10", "=0", "CAP11", "-", "CAP14", "-", "CAP17", "-"));

        var score = Scoring.of(SHIPPED, Sheets.RESPONDENT, without);

        assertThat(score.grade()).isEqualTo(Scoring.of(SHIPPED, Sheets.RESPONDENT, said).grade());
        assertThat(score.coverage().notApplicable()).isEqualTo(3);
    }

    @Test
    void whoSpendsNothingIsAskedNothingAboutItOnTheFigureSheetAndMissesNothing() {
        var sheet = Sheets.of(SHIPPED, new Respondent(Measurement.Type.C, 8_000),
                Sheets.earlier("TEC03", "=100", "CAP02", "=7"), "TEC01", "=0", "TEC02", "=0", "CAP01", "=0", "INF01",
                "=0");
        var lines = FigureSheet.of(sheet, DutchWords.words())
                .groups()
                .stream()
                .flatMap(group -> group.lines().stream());
        var budget = sheet.score().chapter("TEC").orElseThrow();

        assertThat(lines.map(FigureSheet.Line::code)).contains("TEC01", "CAP06")
                .doesNotContain("TEC03", "TEC04", "TEC05", "TEC06", "CAP02", "CAP03", "INF02");
        assertThat(budget.coverage().notApplicable()).isEqualTo(4);
        assertThat(sheet.repeatable(budget.chapter())).isEmpty();
        assertThat(ConditionWords.of(SHIPPED.question("TEC03").orElseThrow(), DutchWords.words()).notAsked(sheet))
                .as("in the words of who answers")
                .contains("gaf het OCMW uit aan ICT-investeringen", "gaf het OCMW uit aan ICT in de exploitatie");
    }

    @Test
    void anAnswerFromBeforeTheQuestionFellAwayContradictsNothing() {
        var chapter = SHIPPED.chapter("TEC").orElseThrow();
        var figures = new ArrayList<>(List.of("TEC03", "=100", "TEC04", "=0", "TEC05", "=0", "TEC06", "=0"));

        figures.addAll(List.of("TEC01", "=50", "TEC02", "=0"));
        assertThat(sheet(figures).contradictions(chapter)).hasSize(1);
        figures.addAll(List.of("TEC01", "=0"));
        assertThat(sheet(figures).contradictions(chapter)).isEmpty();
    }

    private static Sheet sheet(List<String> codesAndTokens) {
        return Sheets.of(SHIPPED, Sheets.RESPONDENT, Earlier.NONE, codesAndTokens.toArray(String[]::new));
    }

    private static boolean asked(Question question, Map<String, AnswerValue> answers) {
        return question.concerns(new Respondent(question.wording().types().iterator().next(), 8_000), answers);
    }

    private static Map<String, AnswerValue> answers(List<String> codes, String token) {
        var answers = new LinkedHashMap<String, AnswerValue>();
        codes.forEach(code -> answers.put(code, AnswerValue.kept(token)));
        return answers;
    }

    private static Map<String, AnswerValue> lowest() {
        var answers = new LinkedHashMap<String, AnswerValue>();
        SHIPPED.questions()
                .stream()
                .filter(question -> question.isScored() && question.kind() instanceof Kind.OneOf)
                .forEach(question -> answers.put(question.code(),
                        new AnswerValue.Chosen(question.options().getFirst().code())));
        SHIPPED.question("CAP13")
                .ifPresent(question -> answers.put("CAP13",
                        new AnswerValue.Chosen(question.options().getLast().code())));
        return answers;
    }
}
