package be.vlavirgem.platform.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a key looks like. */
class TokenTextTest {

    @Test
    void aKeyIsRecognisedAndNeverTheSame() {
        var made = TokenText.make();
        assertThat(made.text()).startsWith("vvg_").hasSize(55);
        assertThat(TokenText.read(made.text())).contains(made);
        assertThat(TokenText.make()).isNotEqualTo(made);
    }

    @Test
    void aTypingErrorIsNoKey() {
        var text = TokenText.make().text();
        var other = text.charAt(10) == 'a' ? 'b' : 'a';
        assertThat(TokenText.read(text.substring(0, 10) + other + text.substring(11))).isEmpty();
        assertThat(TokenText.read(text.substring(1))).isEmpty();
        assertThat(TokenText.read(text + " ")).isEmpty();
        assertThat(TokenText.read("")).isEmpty();
    }

    @Test
    void itNeverStandsInALog() {
        var made = TokenText.make();
        assertThat(made.toString()).doesNotContain(made.text());
    }
}
