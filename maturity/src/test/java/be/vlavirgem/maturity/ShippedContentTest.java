package be.vlavirgem.maturity;

import static be.vlavirgem.maturity.ShippedQuestionnaire.SHIPPED;
import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.platform.yaml.Range;
import be.vlavirgem.testsupport.TestDatabase;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people read in the questionnaire that comes with the portal is complete, and no two texts are alike. */
class ShippedContentTest {

    private static final Range HELP = new Range(25, 90);
    private static final Range STEP = new Range(12, 45);
    private static final Set<String> ENGLISH = Set.of("the", "and", "with", "you", "your", "should",
            "which", "user", "users", "security", "policy", "awareness", "management", "compliance", "backup",
            "roadmap",
            "governance", "stakeholder", "stakeholders", "assessment", "practice", "practices", "tool", "tools",
            "tooling");

    private static final DataSource DATABASE = TestDatabase.shared().copy("trigrams").superuser();

    static Stream<Question> questions() {
        return SHIPPED.questions().stream();
    }

    static Stream<Question> choices() {
        return questions().filter(question -> !question.options().isEmpty());
    }

    static Stream<Question> figures() {
        return questions().filter(question -> question.kind() instanceof Kind.Figure);
    }

    @BeforeAll
    static void trigrams() {
        JdbcClient.create(DATABASE).sql("create extension if not exists pg_trgm").update();
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyQuestionHasHelpOfTwentyFiveToNinetyWordsAnAdviceAndWhoKnows(Question question) {
        assertThat(words(question.help())).isBetween(HELP.from(), HELP.to());
        assertThat(question.guidance().knowers()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(question.guidance().advice()).hasValueSatisfying(advice -> {
            assertThat(words(advice.step())).isBetween(STEP.from(), STEP.to());
            assertThat(advice.who()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("choices")
    void everyChoiceHasLevelsThatDifferAndAModelAnswer(Question question) {
        assertThat(question.options()).extracting(option -> letters(option.text())).doesNotHaveDuplicates();
        assertThat(question.kind().example()).isPresent();
        if (question.isScored() && question.kind() instanceof Kind.OneOf) {
            assertThat(question.options()).extracting(Option::score)
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .startsWith(0)
                    .endsWith(100);
            assertThat(question.options()).hasSizeBetween(4, 5);
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyFigureSaysOfWhenItIsAndWhatIsInItAndWhatIsNot(Question question) {
        var figure = (Kind.Figure) question.kind();

        assertThat(words(figure.on())).isGreaterThan(1);
        assertThat(words(figure.counts())).isGreaterThan(10);
        assertThat(figure.counts()).containsIgnoringCase("niet");
    }

    @Test
    void everyIndicatorIsOfOneFigure() {
        assertThat(questions().flatMap(question -> switch (question.kind()) {
            case Kind.Figure figure -> Stream.of(figure.measure().indicator());
            case Kind.Sum sum -> Stream.of(sum.measure().indicator());
            default -> Stream.<String>empty();
        })).doesNotHaveDuplicates();
        assertThat(figures().map(question -> ((Kind.Figure) question.kind()).measure().indicator()))
                .as("what other figures are divided by")
                .contains("medewerkers", "werkstations", "laptops");
    }

    @Test
    void theChaptersWeighAHundredTogether() {
        assertThat(SHIPPED.chapters().stream().mapToInt(Chapter::weight).sum()).isEqualTo(100);
    }

    @Test
    void sumsAndChecksPointToFigures() {
        var sums = questions().map(Question::kind).filter(Kind.Sum.class::isInstance).map(Kind.Sum.class::cast);
        var checks = SHIPPED.chapters().stream().flatMap(chapter -> chapter.checks().stream());
        var figures = Stream.concat(sums.flatMap(sum -> sum.parts().stream()),
                checks.flatMap(check -> Stream.concat(check.left().stream(), check.right().stream())));

        assertThat(figures).isNotEmpty()
                .allSatisfy(code -> assertThat(SHIPPED.question(code)).map(Question::kind)
                        .containsInstanceOf(Kind.Figure.class));
    }

    /** Asked, of which scored. */
    @ParameterizedTest
    @CsvSource({ "A, 109, 86", "B, 107, 85", "C, 106, 84" })
    void eachTypeHasAQuestionnaireOfItsOwnInEveryChapter(Measurement.Type type, int asked, int scored) {
        var questions = questions().filter(Question::isAsked)
                .filter(question -> question.wording().types().contains(type))
                .toList();
        var byChapter = questions.stream()
                .filter(Question::isScored)
                .collect(Collectors.groupingBy(question -> question.code().substring(0, 3), Collectors.counting()));

        assertThat(questions.stream().map(Question::code)).hasSize(asked);
        assertThat(byChapter).hasSameSizeAs(SHIPPED.chapters())
                .allSatisfy((chapter, number) -> assertThat(number).isGreaterThanOrEqualTo(4));
        assertThat(byChapter.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(scored);
    }

    @ParameterizedTest
    @CsvSource({ "B, OCMW samen", "C, gemeente en" })
    void whoAnswersAloneIsNotAskedAboutBoth(Measurement.Type type, String both) {
        assertThat(questions().filter(question -> question.wording().types().contains(type))
                .map(question -> question.wording().of(type))).noneMatch(text -> text.contains(both));
    }

    @Test
    void nobodyShoutsAndEverybodySpeaksDutch() {
        assertThat(texts().filter(text -> text.contains("!") || text.contains("  "))).isEmpty();
        assertThat(texts().flatMap(text -> Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+"))
                .filter(ENGLISH::contains)
                .map(word -> word + " in: " + text))).isEmpty();
    }

    @Test
    void noTwoHelpTextsAreAlike() {
        assertThat(alike(Question::help)).isEmpty();
    }

    @Test
    void noTwoAdvicesAreAlike() {
        assertThat(alike(question -> question.guidance().advice().orElseThrow().step())).isEmpty();
    }

    /** The pairs with a trigram similarity over 0.6, in one statement. */
    private static List<String> alike(Function<Question, String> text) {
        return JdbcClient.create(DATABASE)
                .sql("""
                        with said as (select * from unnest(:codes::text[], :texts::text[]) as said (code, text))
                        select one.code || ' ' || other.code || ' ' || similarity(one.text, other.text)
                        from said as one join said as other on one.code < other.code
                        where similarity(one.text, other.text) > 0.6
                        """)
                .param("codes", questions().map(Question::code).toArray(String[]::new))
                .param("texts", questions().map(text).toArray(String[]::new))
                .query(String.class)
                .list();
    }

    private static Stream<String> texts() {
        return Stream.of(Stream.of(SHIPPED.title()),
                SHIPPED.levels().stream().flatMap(level -> Stream.of(level.name(), level.meaning())),
                SHIPPED.chapters().stream().flatMap(ShippedContentTest::texts),
                questions().flatMap(ShippedContentTest::texts)).flatMap(Function.identity());
    }

    private static Stream<String> texts(Chapter chapter) {
        return Stream.concat(Stream.of(chapter.title(), chapter.introduction()),
                chapter.checks().stream().map(Check::explanation));
    }

    private static Stream<String> texts(Question question) {
        var advice = question.guidance().advice().stream().flatMap(found -> Stream.of(found.step(), found.who()));
        var wordings = Arrays.stream(Measurement.Type.values()).map(question.wording()::of);
        var figure = question.kind() instanceof Kind.Figure found
                ? Stream.of(found.on(), found.counts(), found.measure().unit())
                : Stream.<String>of();
        return Stream
                .of(wordings, Stream.of(question.help()), advice, figure,
                        question.options().stream().map(Option::text), question.notApplicable().stream())
                .flatMap(Function.identity());
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(letter -> Character.toString(Character.toLowerCase(letter)))
                .collect(Collectors.joining());
    }
}
