package be.vlavirgem.catalog.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GivenDayTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "2018-04-10|2018-04-10", "2018-04-10 (retroactief)|2018-04-10",
            "2024-12-1|2024-12-01", "16/03/2023|2023-03-16", "6-3-2023|2023-03-06", "2019-11-20T00:00:00Z|2019-11-20" })
    void theDayIsReadAsFarAsItStandsThere(String given, LocalDate day) {
        assertThat(GivenDay.read(given)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = { "TBD", "TDB", "N.v.t.", "", "2019", "Juni 2021", "2023-02-30", "31/04/2023", "0018-04-10",
            "2018-04-10 tot 2019-01-01" })
    void whatIsNoDayIsNone(String given) {
        assertThat(GivenDay.read(given)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "2018-04-10,true", "2024-12-1,false", "2023-02-30,false", "16/03/2023,false" })
    void onlyTheFormOfRegistersIsClean(String given, boolean clean) {
        assertThat(GivenDay.isClean(given)).isEqualTo(clean);
    }
}
