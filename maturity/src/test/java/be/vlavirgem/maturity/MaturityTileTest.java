package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.testsupport.TestClock;
import be.vlavirgem.web.dashboard.TileView;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MaturityTileTest {

    private final JsonMapper json = JsonMapper.builder().build();
    private final MaturityTile tile = new MaturityTile(DutchWords.messages(), json,
            Clock.fixed(Sheets.NOON, ZoneOffset.UTC));
    private final Questionnaire questionnaire = SampleQuestionnaires.withWeights(1, 3);

    @Test
    void withoutAMeasurementItOffersTheFirstStep() {
        var empty = tile.view(Optional.empty(), Sheets.ines(), DutchWords.DUTCH);

        assertThat(empty.figure()).isNull();
        assertThat(empty.linkHref()).isEqualTo("/maturiteit");
    }

    @Test
    void aSubmittedOneLeadsToItsResult() {
        var view = shown(Sheets.submitted(questionnaire, "100", "0"));

        assertThat(view.figure()).isEqualTo("25,0");
        assertThat(view.unit()).isEqualTo("op 100 · niveau 2: Niveau 2");
        assertThat(view.linkHref()).endsWith("/resultaat");
        assertThat(view.chips()).extracting(TileView.Chip::text).containsExactly("ingediend");
    }

    @Test
    void anUnfinishedOneSaysItIsProvisionalAndWhatIsToBeFoundOut() {
        var view = shown(Sheets.open(questionnaire, "100", "?"));

        assertThat(view.chips()).extracting(TileView.Chip::text).containsExactly("nog niet ingediend", "voorlopig");
        assertThat(view.why()).isEqualTo("Meetronde 2026: 1 van 2 vragen beantwoord. Eén vraag is nog uit te zoeken.");
    }

    @Test
    void tooFewAnswersShowNoFigure() {
        assertThat(shown(Sheets.open(SampleQuestionnaires.withWeights(1, 1, 1), "100")).figure()).isNull();
    }

    @Test
    void onTheLastDayItStillLeadsToTheMeasurement() {
        var view = shown(Sheets.open(questionnaire, "100", "0"), on(LocalDate.of(2026, 12, 15)));

        assertThat(view.linkHref()).contains("/metingen/");
    }

    @Test
    void afterTheRoundClosedItSaysSoAndLeadsToTheRounds() {
        var late = on(LocalDate.of(2026, 12, 16));

        assertThat(List.of(shown(Sheets.open(questionnaire, "100", "?"), late),
                shown(Sheets.submitted(questionnaire, "100", "0"), late))).allSatisfy(view -> {
                    assertThat(view.linkHref()).isEqualTo("/maturiteit");
                    assertThat(view.why()).endsWith(
                            "De ronde van deze meting is voorbij. Kijk of er een nieuwe loopt.");
                    assertThat(view.figure()).isNotNull();
                });
    }

    private MaturityTile on(LocalDate day) {
        return new MaturityTile(DutchWords.messages(), json, TestClock.on(day));
    }

    private TileView shown(Sheet sheet) {
        return shown(sheet, tile);
    }

    private TileView shown(Sheet sheet, MaturityTile tile) {
        var facts = MeasurementFacts.of(sheet.measurement(), sheet.score());
        return tile.view(Optional.of(json.writeValueAsString(facts)), Sheets.ines(), DutchWords.DUTCH);
    }
}
