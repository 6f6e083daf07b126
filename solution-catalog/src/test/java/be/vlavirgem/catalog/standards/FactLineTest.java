package be.vlavirgem.catalog.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What registers write in place of a day is read in words. */
class FactLineTest {

    @ParameterizedTest
    @CsvSource({ "TBD, undecided", "TDB, undecided", "tbd , undecided", "N.v.t., inapplicable", "nvt, inapplicable" })
    void whatSaysThatThereIsNoDayIsSaidInWords(String given, String words) {
        var line = FactLine.of(Field.AGREED, given);
        assertThat(line.textKey()).isEqualTo("catalog.standards.day." + words);
        assertThat(line.day()).isNull();
    }

    @Test
    void aRemarkStandsBehindTheDayItIsAbout() {
        var line = FactLine.of(Field.REGISTERED, "2018-04-10 (retroactief)");
        assertThat(line.day()).isEqualTo(LocalDate.of(2018, 4, 10));
        assertThat(line.remark()).isEqualTo("retroactief");
        assertThat(FactLine.of(Field.REGISTERED, "2018-04-10").remark()).isNull();
    }

    @Test
    void aMonthIsSaidAsItIs() {
        var line = FactLine.of(Field.PUBLISHED, "Juni 2021 (ongeveer)");
        assertThat(line.textKey()).isNull();
        assertThat(line.day()).isNull();
        assertThat(line.remark()).isNull();
        assertThat(line.text()).isEqualTo("Juni 2021 (ongeveer)");
    }

    @Test
    void aCodeHasItsWordsAndATextThatLooksLikeNothingIsNoDay() {
        assertThat(FactLine.of(Field.STATUS, "ErkendeStandaard").textKey())
                .isEqualTo("catalog.standards.status.ErkendeStandaard");
        assertThat(FactLine.of(Field.RESPONSIBLE, "TBD").textKey()).isNull();
    }
}
