package be.vlavirgem.benchmark.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.benchmark.indicators.Rule;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            VTE                  | COUNT  | THOUSAND_INHABITANTS | 2 | 0.425   | 0,43 VTE per 1.000 inwoners
            euro                 | AMOUNT | INHABITANT           | 2 | 1234.5  | € 1.234,50 per inwoner
            euro per werkplek    | RATIO  | NOTHING              | 0 | 1311.6  | € 1.312 per werkplek
            %                    | RATIO  | NOTHING              | 0 | 44.6    | 45 %
            locaties             | COUNT  | NOTHING              | 0 | 12      | 12 locaties
            punten op 100        | SCORE  | NOTHING              | 0 | -0.2    | 0 punten op 100
            """)
    void aFigureIsWrittenWithItsUnit(String unit, Rule.Kind kind, Rule.Per per, int decimals, BigDecimal shown,
            String written) {
        assertThat(Sample.WORDS.whole(Sample.indicator(unit, kind, per, decimals, 1), shown)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            VTE  | COUNT  | 4.50   | 4,5 VTE
            euro | AMOUNT | 120000 | € 120.000
            %    | RATIO  | 1200   | 1.200
            """)
    void whatWasGivenStandsBeforeItIsDivided(String unit, Rule.Kind kind, BigDecimal number, String written) {
        assertThat(Sample.WORDS.given(Sample.indicator(unit, kind, Rule.Per.NOTHING, 0, 1), number)).isEqualTo(written);
    }
}
