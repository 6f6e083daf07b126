package be.vlavirgem.catalog.fields;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.DutchWords;
import be.vlavirgem.catalog.codes.Vocabulary.Term;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** However much a page says, each list that stands in a table is read once for it. */
class TermsTest {

    private int read;

    private final LongList standards = new LongList() {

        @Override
        public String name() {
            return "standard";
        }

        @Override
        public String path() {
            return "/standaarden";
        }

        @Override
        public List<Term> terms(Locale locale) {
            read++;
            return List.of(new Term("oslo-nu", "OSLO nu", ""));
        }

        @Override
        public Function<String, Optional<Term>> lapsed(Locale locale) {
            read++;
            return code -> Optional.of(new Term(code, "Was " + code, ""));
        }
    };

    private final Choices choices = new Choices(new FewCodes(), List.of(standards));

    @Test
    void standardsThatVanishedAreReadTogether() {
        var terms = choices.in(DutchWords.DUTCH);
        assertThat(List.of("a", "b", "oslo-nu", "c").stream().map(code -> terms.label("standard", code)))
                .containsExactly("Was a", "Was b", "OSLO nu", "Was c");
        assertThat(read).isEqualTo(2);
    }

    @Test
    void whatIsPickedLeadsToItsPageAndACodeOfAListToNone() {
        var terms = choices.in(DutchWords.DUTCH);
        assertThat(terms.page("standard", "oslo-nu")).contains("/standaarden/oslo-nu");
        assertThat(terms.page("standard", "a")).as("one that vanished too").contains("/standaarden/a");
        assertThat(terms.page("licence", "eupl")).isEmpty();
        assertThat(read).isEqualTo(2);
    }

    @Test
    void allChangesOfAPageAreWrittenWithOneReading() {
        var line = new ShownFields(choices, Clock.systemUTC())
                .inOneLine(new SheetWords(DutchWords.messages(), DutchWords.DUTCH));
        for (var code : List.of("a", "b", "oslo-nu")) {
            assertThat(line.apply(SheetField.STANDARDS,
                    new Value.Lines(List.of(new Value.Row(Map.of("standard", code, "degree", "een"))))))
                    .containsIgnoringCase(code.replace('-', ' '));
        }
        assertThat(read).isEqualTo(2);
    }
}
