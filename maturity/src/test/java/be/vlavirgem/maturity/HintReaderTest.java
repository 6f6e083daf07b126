package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.web.answer.SuggestedAnswer;
import be.vlavirgem.web.answer.SuggestedAnswers;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class HintReaderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private final Sheet sheet = Sheets.ofEveryKind();

    /** Another part of the portal, which remembers what it was asked. */
    private record Part(String name, String token, List<Set<String>> asked) implements SuggestedAnswers {

        private Part(String name, String token) {
            this(name, token, new ArrayList<>());
        }

        @Override
        public List<SuggestedAnswer> to(Set<String> questions, Access visitor, Locale language) {
            asked.add(questions);
            return questions.stream().map(code -> new SuggestedAnswer(code, token, name, DAY)).toList();
        }
    }

    private Hints hints(Chapter chapter, SuggestedAnswers... parts) {
        var peers = new PeerFigures(new PeerStatistics(JdbcClient.create(new DriverManagerDataSource())),
                new KnownRounds(), Clock.fixed(Sheets.NOON, ZoneOffset.UTC),
                TransactionOperations.withoutTransaction());
        return new HintReader(peers, List.of(parts)).of(sheet, chapter, Sheets.ines(), DutchWords.DUTCH);
    }

    @Test
    void onlyQuestionsThatAPartMayKnowAreAskedAndOnlyOfThisChapter() {
        var portfolio = new Part("Portfolio", "=12");

        var hints = hints(EveryKind.CAPACITY, portfolio);

        assertThat(portfolio.asked()).containsExactly(Set.of("CAP01", "CAP02", "CAP03", "CAP05"));
        assertThat(hints.suggestions()).containsOnlyKeys("CAP01", "CAP02", "CAP03", "CAP05");
    }

    @Test
    void ofTwoPartsThatKnowItTheFirstWins() {
        var hints = hints(EveryKind.SECURITY, new Part("Plan", "dag"), new Part("Portfolio", "proef"));

        assertThat(hints.suggestions()).containsOnlyKeys("SEC01");
        assertThat(hints.suggestions().get("SEC01")).isEqualTo(new SuggestedAnswer("SEC01", "dag", "Plan", DAY));
    }

    @Test
    void withoutPartsOrWithoutSuchQuestionsNothingIsSuggested() {
        var silent = new Part("Portfolio", "=12");
        var chapter = new Chapter("SEC", "Bescherming", "Waarover.", 1, List.of(EveryKind.UNSCORED), List.of());

        assertThat(hints(EveryKind.CAPACITY).suggestions()).isEmpty();
        assertThat(hints(chapter, silent).suggestions()).isEmpty();
        assertThat(silent.asked()).isEmpty();
    }

    @Test
    void lastTimeIsAmongTheHints() {
        var later = Sheets.of(EveryKind.QUESTIONNAIRE, Sheets.RESPONDENT, Sheets.earlier("CAP03", "=7"));
        var peers = new PeerFigures(new PeerStatistics(JdbcClient.create(new DriverManagerDataSource())),
                new KnownRounds(), Clock.fixed(Sheets.NOON, ZoneOffset.UTC),
                TransactionOperations.withoutTransaction());

        assertThat(new HintReader(peers, List.of()).figures(later).earlier().to(EveryKind.LAPTOPS)).isPresent();
    }
}
