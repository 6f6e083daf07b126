package be.vlavirgem.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name is what people are called, and nothing that a mail makes a link of. */
class PersonNameTest {

    @ParameterizedTest
    @ValueSource(strings = { "Noor Willems", "J. Janssens", "J.P. Van den Bossche-d'Haene", "Øystein Ó Súilleabháin",
            "李 小龙",
            "Dr. An Peeters", "Jan Janssens jr." })
    void peopleAreCalledManyThings(String name) {
        assertThat(PersonName.isValid(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "Win een prijs op www.voorbeeld.test", "https://voorbeeld.test", "voorbeeld.test",
            "x@voorbeeld.test", "t.co/x", "<b>Noor</b>", "Noor\nWillems", "Noor\u202eWillems", "Noor\u2028Willems" })
    void aLinkOrWhatIsHiddenIsNoName(String name) {
        assertThat(PersonName.isValid(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "ICT/GIS-coördinator", "Medewerker e.d. bij dienst.ict" })
    void aFunctionIsWrittenFreely(String words) {
        assertThat(PersonName.isLine(words)).isTrue();
    }
}
