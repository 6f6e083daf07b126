package be.vlavirgem.portal.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People type a KBO number in many ways, and sometimes wrongly. */
class TypedKboTest {

    @ParameterizedTest
    @ValueSource(strings = { "0207.508.932", "0207508932", " BE 0207.508.932 ", "be0207 508 932" })
    void theSameNumberInManyWays(String typed) {
        assertThat(TypedKbo.of(typed).number().orElseThrow().formatted()).isEqualTo("0207.508.932");
    }

    @ParameterizedTest
    @CsvSource({ "0207.508.933,false", "207.508.932,false", "gemeente,false", "'',true", "'  ',true" })
    void whatIsNoNumberIsToldAndNothingIsAllowed(String typed, boolean sensible) {
        assertThat(TypedKbo.of(typed).isSensible()).isEqualTo(sensible);
    }
}
