package be.vlavirgem.catalog.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({ "Korenmaat Gemeentesoftware, korenmaat-gemeentesoftware", "Café & Zonen, cafe-zonen",
            "'''t Hof', t-hof", "--, zonder-naam", "東京, zonder-naam", "A/B\\C, a-b-c" })
    void aNameBecomesWhatFitsInAnAddress(String name, String slug) {
        assertThat(Slug.of(name)).hasToString(slug);
    }

    @Test
    void aLongNameIsCutAndNeverEndsInAHyphen() {
        assertThat(Slug.of("naam ".repeat(40)).numbered(12)).hasSizeLessThanOrEqualTo(80)
                .matches("[a-z]+(-[a-z]+)*-12");
    }
}
