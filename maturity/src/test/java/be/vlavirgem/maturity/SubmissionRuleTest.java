package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.maturity.SubmissionRule.Verdict;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SubmissionRuleTest {

    private final Questionnaire questionnaire = SampleQuestionnaires.withWeights(1, 1, 1, 1);

    @Test
    void halfOfTheQuestionsIsEnough() {
        assertThat(SubmissionRule.judge(Sheets.open(questionnaire, "0", "0"), Sheets.ines()))
                .isEqualTo(new Verdict.Accepted());
        assertThat(SubmissionRule.judge(Sheets.open(questionnaire, "0"), Sheets.ines()))
                .isEqualTo(new Verdict.Refused(SubmissionRule.HALF_ANSWERED));
    }

    @Test
    void aSubmittedMeasurementIsNotSubmittedAgain() {
        assertThat(SubmissionRule.judge(Sheets.submitted(questionnaire, "0", "0"), Sheets.ines()))
                .isEqualTo(new Verdict.Refused(SubmissionRule.NOT_SUBMITTED));
    }

    @Test
    void theLastDayOfTheRoundCountsAndTheDayAfterDoesNot() {
        var measurement = Sheets.open(questionnaire, "0", "0").measurement();

        assertThat(
                SubmissionRule.judge(new Sheet(measurement, questionnaire, LocalDate.of(2026, 12, 15)), Sheets.ines()))
                .isEqualTo(new Verdict.Accepted());
        assertThat(
                SubmissionRule.judge(new Sheet(measurement, questionnaire, LocalDate.of(2026, 12, 16)), Sheets.ines()))
                .isEqualTo(new Verdict.Refused(SubmissionRule.ROUND_OPEN));
    }

    @Test
    void aPredecessorsMeasurementIsHistory() {
        var successor = Sheets.visitor(Sheets.INES, new OrganisationId(new UUID(0, 9)), Role.AUTHORITY_EDITOR);

        assertThat(SubmissionRule.judge(Sheets.open(questionnaire, "0", "0"), successor))
                .isEqualTo(new Verdict.Refused(SubmissionRule.OWN));
    }

    @Test
    void everyRefusalHasItsWords() {
        var words = ResourceBundle.getBundle("messages/maturity", Locale.forLanguageTag("nl"));

        assertThat(Arrays.stream(SubmissionRule.values()).map(SubmissionRule::messageKey)).allMatch(words::containsKey);
    }
}
