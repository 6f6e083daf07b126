package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the result says of the score of a chapter. */
class ScoreViewsTest {

    private static ResultPage.ChapterView capacity(String... codesAndTokens) {
        var sheet = Sheets.of(ShippedQuestionnaire.SHIPPED, Sheets.RESPONDENT, Earlier.NONE, codesAndTokens);
        return new ScoreViews(DutchWords.words()).chapter(sheet.score().chapter("CAP").orElseThrow(), sheet);
    }

    @Test
    void aChapterTellsOnHowManyOfItsQuestionsItsScoreRests() {
        var alone = capacity("CAP13", "geweigerd", "CAP09", "=0", "CAP10", "=0");

        assertThat(alone.score().value()).isEqualTo("100,0");
        assertThat(alone.counting()).isEqualTo(1);
        assertThat(alone.scored()).isEqualTo(4);
        assertThat(DutchWords.words().text("maturity.result.rests-on", alone.counting(), alone.scored()))
                .isEqualTo("Deze score rust op één van de 4 vragen die punten kunnen opbrengen.");
    }
}
