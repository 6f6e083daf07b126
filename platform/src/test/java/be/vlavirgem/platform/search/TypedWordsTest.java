package be.vlavirgem.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedWordsTest {

    @Test
    void everyWordIsLookedForByItsBeginning() {
        assertThat(TypedWords.of("Back-up  van de SERVERS").query())
                .isEqualTo("'back':* & 'up':* & 'van':* & 'de':* & 'servers':*");
    }

    @Test
    void whatStandsBetweenWordsNeverReachesTheQuery() {
        assertThat(TypedWords.of("a' | !b:* & (c) \\ <-> \u0000d").query()).isEqualTo("'a':* & 'b':* & 'c':* & 'd':*");
        assertThat(TypedWords.of(" '&|! ").isEmpty()).isTrue();
    }

    @Test
    void aLongTextIsCutToTenWords() {
        assertThat(TypedWords.of("een twee drie vier vijf zes zeven acht negen tien elf").all()).hasSize(10);
        assertThat(TypedWords.of("x".repeat(61)).isEmpty()).isTrue();
    }

    @Test
    void shortWordsAreNotComparedLetterByLetter() {
        assertThat(TypedWords.of("de ict backup").comparable()).containsExactly("backup");
    }

    @Test
    void twoLettersAreExchangedWholeAlsoBeyondTheBasicOnes() {
        assertThat(TypedWords.turned("\uD835\uDC1Bak"))
                .isEqualTo("\\m(?:\uD835\uDC1Bak|a\uD835\uDC1Bk|\uD835\uDC1Bka)");
    }
}
