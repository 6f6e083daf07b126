package be.vlavirgem.benchmark.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.benchmark.BenchmarkSlice;
import be.vlavirgem.platform.entries.EntryKind;
import be.vlavirgem.platform.yaml.YamlReading;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(BenchmarkSlice.class)
class PublishedIndicatorsTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-BE");

    @Autowired
    Indicators indicators;
    @Autowired
    Places places;
    @Autowired
    Explanations explanations;
    @Autowired
    List<EntryKind> kinds;

    @Test
    void anIndicatorIsReadWithItsRuleInEachLanguage() {
        var dutch = indicators.of("ict-vte", DUTCH).orElseThrow();
        assertThat(dutch.name()).isEqualTo("Eigen ICT-personeel");
        assertThat(indicators.of("ict-vte", Locale.ENGLISH).orElseThrow().name()).isNotEqualTo(dutch.name());
        var rule = dutch.rule();
        assertThat(List.of(rule.kind(), rule.source(), rule.per(), rule.direction(), rule.state())).containsExactly(
                Rule.Kind.COUNT, Rule.Source.QUESTION, Rule.Per.THOUSAND_INHABITANTS, Rule.Direction.NEUTRAL,
                Rule.State.ACTIVE);
        assertThat(rule.shown(new BigDecimal("0.00125"))).isEqualByComparingTo("1.25");
    }

    @Test
    void aPercentageIsShownAsOne() {
        var share = indicators.of("software-aandeel", DUTCH).orElseThrow().rule();
        assertThat(share.denominator().orElseThrow().terms()).hasSize(4);
        assertThat(share.shown(new BigDecimal("0.25"))).isEqualByComparingTo("25");
    }

    @Test
    void whatWaitsIsShownAndNotComputed() {
        assertThat(indicators.themes(DUTCH)).hasSize(7);
        assertThat(indicators.themes(DUTCH).stream().flatMap(theme -> theme.indicators().stream())).hasSize(73);
        assertThat(indicators.computed()).hasSize(69).noneMatch(one -> one.rule().state() == Rule.State.WAITING);
        assertThat(indicators.of("helpdeskmeldingen", DUTCH).orElseThrow().words().waitsFor()).isPresent();
    }

    @Test
    void everyStepHasWordsInEveryTheme() {
        for (var locale : List.of(DUTCH, Locale.ENGLISH)) {
            assertThat(indicators.themes(locale)).allSatisfy(theme -> assertThat(Step.values()).allSatisfy(
                    step -> assertThat(places.words(step, theme.code(), Rule.Direction.NEUTRAL, locale)).isNotEmpty()));
        }
    }

    @Test
    void aGoodSideHasWordsOfItsOwnWhereTheContentGivesThem() {
        var neutral = places.words(Step.HIGHEST_QUARTER, "netwerk", Rule.Direction.NEUTRAL, DUTCH);
        var better = places.words(Step.HIGHEST_QUARTER, "netwerk", Rule.Direction.MORE_IS_BETTER, DUTCH);
        assertThat(better).isNotEqualTo(neutral);
    }

    @Test
    void anExplanationIsReadInEachLanguage() {
        assertThat(explanations.of("stand", DUTCH).title()).isEqualTo("De stand van de vergelijking");
        assertThat(explanations.of("stand", Locale.ENGLISH).title()).isEqualTo("The state of the comparison");
    }

    @ParameterizedTest
    @CsvSource({ "'teller: \"laptops\"','teller: \"laptops - 1\"',benchmark.indicators.no-formula",
            "'optelbaar: \"ja\"','optelbaar: \"nee\"',benchmark.indicators.why-not-summable" })
    void aRuleThatDoesNotHoldIsTold(String before, String after, String message) throws IOException {
        var kind = kinds.stream().filter(one -> one.key().equals("indicators")).findFirst().orElseThrow();
        var file = new ClassPathResource("content/benchmark/indicatoren.yaml")
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(kind.reading(file)).isInstanceOf(YamlReading.Sound.class);
        assertThat(kind.reading(file.replaceFirst(Pattern.quote(before), after))).asString().contains(message);
    }
}
