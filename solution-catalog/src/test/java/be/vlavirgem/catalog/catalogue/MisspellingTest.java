package be.vlavirgem.catalog.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.catalogue.Alike.Near;
import be.vlavirgem.platform.search.TypedWords;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words may be meant with one that is nowhere. */
class MisspellingTest {
    @ParameterizedTest
    @CsvSource({ "kinderopvng,kinderopvang,2", "koisk,kiosk,2", "dossiersisteem,dossiersysteem,2",
            "Bégrotingg,begroting,2",
            "kinderopvng,kinderopvangbeheer,3", "wijzer,dossierwijzer,3", "vergningen,vergunningen,4" })
    void lettersThatLackAreTooManyOrStandWrongAreForgiven(String typed, String meant, int distance) {
        var misspelled = new Misspelling(typed);
        assertThat(misspelled.mayMean(meant)).isTrue();
        assertThat(misspelled.distance(meant)).isEqualTo(distance);
    }

    @ParameterizedTest
    @CsvSource({ "kaart,kraag", "loket,pakket", "xylofoon,telefoon", "zaak,zaal-beheer", "kerk,werkbon" })
    void aShortWordWithTwoErrorsIsAnotherWord(String typed, String other) {
        assertThat(new Misspelling(typed).mayMean(other)).isFalse();
    }

    @Test
    void theNearestWordsAreTakenTheOneThatMostHaveFirst() {
        var correction = Correction.of(TypedWords.of("burgers kaarr"), List.of(new Near(2, "kaars", 1),
                new Near(2, "kaart", 9), new Near(2, "kaartje", 20))).orElseThrow();
        assertThat(correction.typed()).containsExactly("burgers kaart", "burgers kaars");
        assertThat(correction.query()).isEqualTo("('burgers':*) & ('kaart':* | 'kaars':*)");
    }

    @Test
    void whatResemblesNothingIsNoCorrection() {
        assertThat(Correction.of(TypedWords.of("burgers xylofoon"), List.of(new Near(2, "", 0)))).isEmpty();
        assertThat(Correction.of(TypedWords.of("burgers"), List.of())).isEmpty();
        assertThat(Correction.of(TypedWords.of("xyz"), List.of(new Near(1, "", 0)))).isEmpty();
    }
}
