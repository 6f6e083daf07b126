package be.vlavirgem.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.web.form.Numbers.Reading;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as people type them. */
class NumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "1200|1200", "1.200|1200", "1 200|1200", "'1\u00a0200'|1200",
            "'1\u202f200'|1200", "'1\u2009200'|1200", "1.200,50|1200.50", "1 200,50|1200.50", "1200,5|1200.5", "-3|-3",
            "'\u22123'|-3", "- 3|-3", "-1.200|-1200", "0|0", "0,5|0.5", "007|7", "' 12 '|12", "1.234.567|1234567",
            "1 234 567,89|1234567.89", "12.345|12345", "123.456|123456", "0.200|200" })
    void aNumberIsReadAsItIsMeant(String typed, BigDecimal meant) {
        assertThat(Numbers.read(typed, 2)).isEqualTo(new Reading.Figure(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "\u00a0", "\t" })
    void nothingIsNothing(String typed) {
        assertThat(Numbers.read(typed, 0)).isEqualTo(new Reading.Nothing());
        assertThat(Numbers.read(null, 0)).isEqualTo(new Reading.Nothing());
    }

    @ParameterizedTest
    @ValueSource(strings = { "1.2.3", "12,34,5", "1.2OO", "twaalf", "1 2", "1 20", "12 00", "1200.500,", ",5", "5,",
            "--3",
            "+3", "3-", "€ 12", "12 %", "1e3", "1.200 300", "1 200.300", "1234.567,8", "1,200,300", "١٢", "1'200", "-",
            ".", "0x1F" })
    void whatIsNoNumberIsRefused(String typed) {
        assertThat(Numbers.read(typed, 2)).isEqualTo(new Reading.Refused("web.number.unreadable", 2));
    }

    @ParameterizedTest
    @ValueSource(strings = { "1.20", "1.5", "12.3456", "1,200.50", "1234.567", "-1.5" })
    void aPointBeforeDecimalsIsRefusedForItCouldBeAThousand(String typed) {
        assertThat(Numbers.read(typed, 2)).isEqualTo(new Reading.Refused("web.number.comma", 2));
    }

    @Test
    void moreDecimalsThanAskedAreRefusedButZeroesDoNotCount() {
        assertThat(Numbers.read("1,2345", 2)).isEqualTo(new Reading.Refused("web.number.decimals", 2));
        assertThat(Numbers.read("1,5", 0)).isEqualTo(new Reading.Refused("web.number.whole", 0));
        assertThat(Numbers.read("1,50", 1)).isEqualTo(new Reading.Figure(new BigDecimal("1.50")));
        assertThat(Numbers.read("1,00", 0)).isInstanceOf(Reading.Figure.class);
    }

    @Test
    void aCommaBeforeThreeDigitsIsRefusedForInEnglishItIsAThousand() {
        assertThat(Numbers.read("1,200", 2)).isEqualTo(new Reading.Refused("web.number.thousands", 2));
        assertThat(Numbers.read("-1,000", 0)).isEqualTo(new Reading.Refused("web.number.thousands", 0));
        assertThat(Numbers.read("1,200", 3)).isEqualTo(new Reading.Figure(new BigDecimal("1.200")));
    }

    @Test
    void moreDigitsThanAnyFigureHasAreRefused() {
        assertThat(Numbers.read("9".repeat(15), 0)).isInstanceOf(Reading.Figure.class);
        assertThat(Numbers.read("9".repeat(16), 0)).isEqualTo(new Reading.Refused("web.number.long", 0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "1200|1.200|1,200", "1200.50|1.200,5|1,200.5", "-3|-3|-3", "0|0|0",
            "0.125|0,125|0.125",
            "1234567.891|1.234.567,891|1,234,567.891", "1E+3|1.000|1,000" })
    void aNumberIsWrittenInTheLanguageOfThePage(BigDecimal number, String dutch, String english) {
        assertThat(Numbers.shown(number, Locale.of("nl", "BE"))).isEqualTo(dutch);
        assertThat(Numbers.shown(number, Locale.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @ValueSource(strings = { "1200", "1200.5", "-3", "0", "1234567.891", "0.000001" })
    void whatIsPutBackInAFieldIsReadAsTheSameNumber(BigDecimal number) {
        assertThat(Numbers.read(Numbers.typed(number), 6)).isEqualTo(new Reading.Figure(number));
    }

    @ParameterizedTest
    @ValueSource(strings = { "nl", "en" })
    void everyRefusalHasItsWords(String language) throws IOException {
        var words = new Properties();
        try (var file = Numbers.class.getResourceAsStream("/messages/web_%s.properties".formatted(language));
                var text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            words.load(text);
        }
        assertThat(words.stringPropertyNames()).contains("web.number.comma", "web.number.unreadable",
                "web.number.thousands", "web.number.long", "web.number.whole", "web.number.decimals");
    }
}
