package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Membership;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.TestClock;
import be.vlavirgem.web.dashboard.TileView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MaturityTileTest {

    private final JsonMapper json = JsonMapper.builder().build();
    private final MaturityTile tile = new MaturityTile(new KnownRounds(), DutchWords.messages(), json,
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

    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 9, 1);

    @Test
    void afterTheRoundItOffersTheOneThatIsOpenByName() {
        assertThat(after(NEXT_YEAR, Sheets.ines(), 2026, 2027)).allSatisfy(view -> {
            assertThat(view.linkHref()).isEqualTo("/maturiteit");
            assertThat(view.linkText()).isEqualTo("Begin met Meetronde 2027");
            assertThat(view.why()).endsWith(
                    "De ronde van deze meting is voorbij. Meetronde 2027 loopt tot en met 15/12/2027.");
            assertThat(view.figure()).isNotNull();
        });
    }

    @Test
    void whoMayNotAnswerIsShownTheOpenRound() {
        var reader = Sheets.visitor(Sheets.INES, Sheets.AALST, Role.AUTHORITY_READER);

        assertThat(after(NEXT_YEAR, reader, 2027)).extracting(TileView::linkText).containsOnly("Bekijk Meetronde 2027");
    }

    @Test
    void beforeTheNextRoundItSaysWhenThatBegins() {
        assertThat(after(NEXT_YEAR.minusDays(1), Sheets.ines(), 2027, 2028)).allSatisfy(view -> {
            assertThat(view.why()).endsWith("Meetronde 2027 begint op 01/09/2027.");
            assertThat(view.linkText()).isEqualTo("Naar de meetrondes");
        });
    }

    @Test
    void withoutANextRoundItSaysThatNoneIsOpen() {
        assertThat(after(LocalDate.of(2026, 12, 16), Sheets.ines(), 2026)).allSatisfy(view -> {
            assertThat(view.why()).endsWith("Er loopt nu geen andere.");
            assertThat(view.chips()).extracting(TileView.Chip::text)
                    .doesNotContain("nog niet ingediend")
                    .containsAnyOf("ingediend", "niet ingediend, ronde gesloten");
            assertThat(view.linkText()).isEqualTo("Naar de meetrondes");
        });
    }

    @Test
    void whoBeganAfterTheOpeningIsToldThatTheNextRoundIsTheFirst() {
        var day = LocalDate.of(2027, 10, 1);
        var round = new KnownRounds(KnownRounds.round(new Round.Id(new UUID(3, 2027)), 2027));
        var young = new MaturityTile(round, DutchWords.messages(), json, TestClock.on(day));

        assertThat(young.view(Optional.empty(), since(LocalDate.of(2027, 9, 2)), DutchWords.DUTCH).why()).isEqualTo(
                "Meetronde 2027 is voor besturen die er op 01/09/2027 al waren. De eerste meting van je bestuur is die van de volgende ronde.");
        assertThat(young.view(Optional.empty(), since(LocalDate.of(2027, 9, 1)), DutchWords.DUTCH).why())
                .startsWith("Je bestuur heeft nog geen meting.");
    }

    private static Access since(LocalDate first) {
        var ines = Sheets.ines();
        var home = ines.memberships().getFirst();
        var young = new Membership(home.organisation(), home.name(), home.kind(), home.roles(), home.predecessors(),
                false, Optional.of(first), Optional.empty());
        return new Access(ines.person(), ines.name(), List.of(young), Optional.of(young));
    }

    /** An open and a submitted measurement of 2026, on a day after it, while these rounds are known. */
    private List<TileView> after(LocalDate day, Access visitor, int... years) {
        var rounds = Arrays.stream(years)
                .mapToObj(year -> KnownRounds.round(new Round.Id(new UUID(3, year)), year))
                .toArray(Round[]::new);
        var late = new MaturityTile(new KnownRounds(rounds), DutchWords.messages(), json, TestClock.on(day));
        return Stream.of(Sheets.open(questionnaire, "100", "?"), Sheets.submitted(questionnaire, "100", "0"))
                .map(sheet -> shown(sheet, late, visitor))
                .toList();
    }

    private MaturityTile on(LocalDate day) {
        return new MaturityTile(new KnownRounds(), DutchWords.messages(), json, TestClock.on(day));
    }

    private TileView shown(Sheet sheet) {
        return shown(sheet, tile);
    }

    private TileView shown(Sheet sheet, MaturityTile tile) {
        return shown(sheet, tile, Sheets.ines());
    }

    private TileView shown(Sheet sheet, MaturityTile tile, Access visitor) {
        var facts = MeasurementFacts.of(sheet.measurement(), sheet.score());
        return tile.view(Optional.of(json.writeValueAsString(facts)), visitor, DutchWords.DUTCH);
    }
}
