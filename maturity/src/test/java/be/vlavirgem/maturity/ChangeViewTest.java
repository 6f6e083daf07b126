package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.platform.content.ContentPart;
import be.vlavirgem.platform.content.Difference;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeViewTest {

    private static final Questionnaire ALL = EveryKind.QUESTIONNAIRE;
    private static final List<ContentPart> PARTS = new QuestionnaireParts(ALL, DutchWords.words()).all();

    @Test
    void aNewQuestionIsShownWithAllItSays() {
        var lines = new ChangeView(ALL, ALL, DutchWords.words()).groups(added("SEC02")).getFirst().lines();
        assertThat(lines).singleElement()
                .satisfies(line -> assertThat(line.content()).extracting(ContentPart.Trait::value)
                        .contains("Wat hebben jullie op papier?", "Vink aan wat er is.",
                                "Gebruik van de cloud. (50 op 100)", "A, B, C")
                        .noneMatch(String::isBlank));
    }

    @Test
    void whatDiffersIsCountedByWhatItIs() {
        assertThat(lead("SEC02")).isEqualTo("Anders dan in versie 1, die nu gepubliceerd is: één vraag.");
        assertThat(lead("SEC02", "SEC03")).isEqualTo("Anders dan in versie 1, die nu gepubliceerd is: 2 vragen.");
        assertThat(lead("SEC", "TEC01", "TEC02", "TEC02"))
                .isEqualTo("Anders dan in versie 1, die nu gepubliceerd is: één hoofdstuk, 2 vragen.");
        assertThat(lead()).isEqualTo("Er is geen verschil met versie 1, die nu gepubliceerd is.");
    }

    private static String lead(String... keys) {
        return ChangeView.lead(added(keys), 1, DutchWords.words());
    }

    private static Difference added(String... keys) {
        return new Difference(Arrays.stream(keys).<Difference
                .Change>map(
                        key -> new Difference.Change.Added(
                                PARTS.stream().filter(part -> part.key().equals(key)).findFirst().orElseThrow()))
                .toList());
    }
}
