package be.vlavirgem.benchmark.merging;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whom one may choose: two to five that are there, or a merger that was. */
class ChoosingTest {

    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);
    private static final Municipality MERGED = of(9, "23106", "Pajottegem", null, null);
    private static final Municipality GONE = of(7, "23023", "Galmaarden", LAST, MERGED);
    private static final Municipalities ALL = new Municipalities(
            List.of(of(1, "41002", "Aalst", null, null), of(2, "41018", "Geraardsbergen", null, null),
                    of(3, "46021", "Sint-Niklaas", null, null), of(4, "44021", "Gent", null, null),
                    of(5, "11002", "Antwerpen", null, null), of(6, "12025", "Mechelen", null, null), GONE,
                    of(8, "23024", "Gooik", LAST, MERGED), MERGED,
                    new Municipality(Optional.empty(), "12030", "Puurs", Optional.of(LocalDate.of(2018, 12, 31)),
                            MERGED.id())),
            LocalDate.of(2026, 11, 23));

    private static Municipality of(int nth, String nis, String name, @Nullable LocalDate until,
            @Nullable Municipality into) {
        return new Municipality(Optional.of(new OrganisationId(new UUID(0, nth))), nis, name,
                Optional.ofNullable(until), Optional.ofNullable(into).flatMap(Municipality::id));
    }

    private static Choosing choosing(String... typed) {
        return Choosing.of(ALL, new MergerAsked(List.of(typed), null, null), ALL.typed("Aalst"));
    }

    private static List<String> faults(Choosing choosing) {
        return choosing.fields().stream().map(field -> field.fault().orElse("")).toList();
    }

    private static List<String> names(Choosing choosing) {
        return choosing.party().orElseThrow().parts().stream().map(Municipality::name).toList();
    }

    @Test
    void theyAreFoundByNameOrCodeHoweverTheNameIsWritten() {
        assertThat(names(choosing(" aalst ", "44021", "SINT-NIKLAAS", ""))).containsExactly("Aalst", "Gent",
                "Sint-Niklaas");
    }

    @Test
    void withoutAChoiceTheOwnOneIsProposed() {
        var choosing = choosing("", "");
        assertThat(choosing.party()).isEmpty();
        assertThat(choosing.fields().getFirst().typed()).isEqualTo("Aalst");
        assertThat(faults(choosing)).containsOnly("");
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        assertThat(faults(choosing("Aalst", "Nergens", "aalst"))).containsExactly("", "unknown", "twice", "", "");
        assertThat(faults(choosing("Aalst"))).containsExactly("", "few", "", "", "");
        assertThat(faults(choosing("Aalst", "Gent", "Geraardsbergen", "Mechelen", "Antwerpen", "Sint-Niklaas")))
                .containsExactly("", "", "", "", "many");
        assertThat(choosing("Aalst", "Nergens").party()).isEmpty();
    }

    @Test
    void whoEndedCanOnlyBeReplayed() {
        assertThat(faults(choosing("Aalst", "Galmaarden"))).containsExactly("", "unknown", "", "", "");
        var merger = ALL.mergers().getFirst();
        assertThat(merger.key()).isEqualTo("2025-23106");
        var replayed = Choosing.of(ALL, new MergerAsked(null, "2025-23106", null), Optional.empty());
        assertThat(names(replayed)).containsExactly("Galmaarden", "Gooik");
        assertThat(replayed.party().flatMap(Party::merged)).contains(MERGED);
    }

    @Test
    void aMergerFromBeforeThePortalHasNothingToReplay() {
        var before = ALL.mergers().getLast();
        assertThat(before.isKnown()).isFalse();
        assertThat(Choosing.of(ALL, new MergerAsked(null, before.key(), null), Optional.empty()).party()).isEmpty();
    }
}
