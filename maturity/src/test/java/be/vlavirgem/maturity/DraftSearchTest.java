package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.platform.content.Translation;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftSearchTest {

    private static final Questionnaire ALL = EveryKind.QUESTIONNAIRE
            .translated(List.of(new Translation("SEC03.vraag", "en", "12345678", "How about the café?")));

    @Test
    void aQuestionIsFoundByAllOfTheWordsInItsCodeItsTextsOrItsEnglish() {
        assertThat(found("sec02")).containsExactly("SEC02");
        assertThat(found("Elke DAG back-up")).containsExactly("SEC01");
        assertThat(found("laptops alle")).containsExactly("CAP03");
        assertThat(found("cafe")).containsExactly("SEC03");
        assertThat(found("laptops back-up")).isEmpty();
    }

    private static List<String> found(String looked) {
        var search = new DraftSearch(ALL, looked);
        return ALL.questions().stream().filter(search::finds).map(Question::code).toList();
    }
}
