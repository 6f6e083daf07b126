package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Access;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Who answered what, with the reason and the evidence they gave, the latest first. */
@SpringJUnitConfig(MaturitySlice.class)
class HistoryPagesTest {

    private final Desk desk;
    private final HistoryPages pages;

    @Autowired
    HistoryPagesTest(Desk desk, HistoryPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @Test
    void eachVersionTellsItsReasonAndItsEvidence() {
        var ines = desk.editorOf("71002");
        var id = desk.started(ines, 2026, QuestionnaireFiles.SOUND);
        var fields = Forms.of(TypedAnswer.SEEN + "SEC01", "0", TypedAnswer.ANSWER + "SEC01", "ja",
                TypedAnswer.NOTE + "SEC01", "Sinds mei, {0}.", TypedAnswer.EVIDENCE + "SEC01", "https://aalst.be");
        ines.scope().call(() -> desk.answers.save(ines, id, "SEC", fields));
        desk.answer(ines, id, "ORG01", "", "Nog na te vragen.", 0);

        var page = of(ines, id, 1);

        assertThat(page.lines()).extracting(HistoryPages.Line::what)
                .containsExactly("Is er een afspraak? – nog niet beantwoord · Notitie: Nog na te vragen.",
                        "Is er een back-up? – Elke nacht. · Notitie: Sinds mei, {0}. · Bewijs: https://aalst.be");
        assertThat(page.lines()).extracting(HistoryPages.Line::who).containsOnly("Ines Claes");
        assertThat(page.more()).isFalse();
    }

    @Test
    void takingBackIsToldAmongTheDeeds() {
        var ines = desk.editorOf("71004");
        var id = desk.submitted(ines, 2026, "SEC01", "ja", "SEC02", "ja", "ORG01", "ja");
        ines.scope().call(() -> desk.measurements.reopen(ines, id));

        assertThat(of(ines, id, 1).deeds()).extracting(HistoryPages.Line::what)
                .containsExactlyInAnyOrder("Begonnen", "Ingediend", "Heropend");
    }

    @Test
    void fiftyVersionsFillAPage() {
        var ines = desk.editorOf("71011");
        var id = desk.started(ines, 2026, QuestionnaireFiles.SOUND);
        for (int version = 0; version < 51; version++) {
            desk.answer(ines, id, "SEC01", version % 2 == 0 ? "ja" : "nee", "", version);
        }

        assertThat(of(ines, id, 1).lines()).hasSize(50);
        assertThat(of(ines, id, 1).more()).isTrue();
        assertThat(of(ines, id, 2).lines()).hasSize(1);
        assertThat(of(ines, id, 2).more()).isFalse();
    }

    private HistoryPages.Page of(Access visitor, Measurement.Id id, int number) {
        return visitor.scope().call(() -> pages.of(id, Optional.empty(), number, DutchWords.words()));
    }
}
