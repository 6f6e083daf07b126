package be.vlavirgem.portal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sizes are told in a unit that can be read. */
class OperationsPagesTest {

    @ParameterizedTest
    @CsvSource({ "0,0 B", "999,999 B", "1000,1 kB", "1550000,'1,6 MB'", "5000000000000000,5.000 TB" })
    void inTheLargestUnitOfWhichThereIsOne(long bytes, String told) {
        assertThat(OperationsPages.size(bytes, Locale.of("nl"))).isEqualTo(told);
    }
}
