package be.vlavirgem.portal.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody takes a municipality to practise in for a real one: its name says what it is. */
class PracticeOrganisationTest {

    @ParameterizedTest
    @CsvSource({ "Zonnedaal,Oefengemeente Zonnedaal", "' Oefengemeente  Zonnedaal ',Oefengemeente Zonnedaal",
            "oefengemeente zonnedaal,Oefengemeente zonnedaal", "Oefengemeente,Oefengemeente" })
    void aNameBeginsWithWhatItIsOnce(String typed, String name) {
        assertThat(PracticeOrganisation.name(typed)).isEqualTo(name);
    }
}
