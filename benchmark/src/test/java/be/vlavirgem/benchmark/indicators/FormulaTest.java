package be.vlavirgem.benchmark.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.benchmark.indicators.Formula.Term;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

    @Test
    void aSumIsReadTermByTerm() {
        assertThat(Formula.read("medewerkers_vte + aangevinkt:DIE01 + financien:plan-uitgaven-investering-1"))
                .contains(new Formula(List.of(new Term.Figure("medewerkers_vte"), new Term.Ticked("DIE01"),
                        new Term.Finance("plan-uitgaven-investering-1"))));
    }

    @Test
    void aScoreIsOfAChapterOrOfAll() {
        assertThat(Formula.read("score:sec")).contains(new Formula(List.of(new Term.Score(Optional.of("sec")))));
        assertThat(Formula.read("score:totaal")).contains(new Formula(List.of(new Term.Score(Optional.empty()))));
        assertThat(Formula.read("ontbreekt:aanvragen"))
                .contains(new Formula(List.of(new Term.Missing("aanvragen"))));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "laptops +", "+ laptops", "laptops+mobiel", "laptops - mobiel", "Laptops", "score:",
            "score:SEC", "aangevinkt:DIE1", "financien:", "laptops + ", "iets:anders" })
    void anythingElseIsNoFormula(String text) {
        assertThat(Formula.read(text)).isEmpty();
    }
}
