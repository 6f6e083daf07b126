package be.vlavirgem.catalog.standards;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.standards.ReportLine.Outcome;
import be.vlavirgem.catalog.standards.Standard.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the report says of each item, beside a small register. */
class ComparisonTest {

    private static final String PLACE = "https://voorbeeld.be/ns/duin";
    private static final Map<Field, String> DUNE = Map.of(Field.TITLE, "Duin", Field.KIND, "Vocabularium", Field.STATUS,
            "OntwerpStandaard", Field.SPECIFICATION, PLACE);
    private static final Standard KNOWN = standard("duin", Origin.REGISTER, DUNE);
    private static final Standard PROFILE = standard("duin-profiel", Origin.REGISTER,
            Map.of(Field.TITLE, "Duinprofiel", Field.KIND, "Applicatieprofiel", Field.SPECIFICATION, PLACE));
    private static final Standard MARKET = standard("heuvel", Origin.HAND, Map.of(Field.TITLE, "Heuvel"));

    private static Standard standard(String slug, Origin origin, Map<Field, String> texts) {
        return Standard.fresh(new StandardId(UUID.randomUUID()), slug, origin, new Facts(texts));
    }

    private static ReadItem item(int position, String slug, Map<Field, String> texts) {
        return new ReadItem.About(
                new Stated(position, Optional.of(slug).filter(text -> !text.isEmpty()), texts, List.of()));
    }

    private static List<ReportLine> whole(ReadItem... items) {
        return Comparison.of(List.of(KNOWN, PROFILE, MARKET), List.of(items), true);
    }

    private static List<ReportLine> part(ReadItem... items) {
        return Comparison.of(List.of(KNOWN, PROFILE, MARKET), List.of(items), false);
    }

    private static String why(ReportLine line) {
        return line.why().map(Note::code).orElse("");
    }

    @Test
    void whatDiffersIsNamedWithBeforeAndAfter() {
        var line = part(item(1, "duin", Map.of(Field.STATUS, "ErkendeStandaard"))).getFirst();
        assertThat(line.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(line.changes()).containsExactly(new Facts.Change("status", "OntwerpStandaard", "ErkendeStandaard"));
    }

    @Test
    void whatIsStatedEmptyIsTakenAwayAndWhatIsNotStatedStays() {
        var line = part(item(1, "duin", Map.of(Field.STATUS, ""))).getFirst();
        assertThat(line.changes()).containsExactly(new Facts.Change("status", "OntwerpStandaard", ""));
        assertThat(line.after().orElseThrow().text(Field.SPECIFICATION)).contains(PLACE);
    }

    @Test
    void withoutSlugTheAddressAndTypeSayWhichItIs() {
        var line = part(item(1, "", Map.of(Field.TITLE, "Duin (nieuw)", Field.KIND, "Vocabularium",
                Field.SPECIFICATION, "http://VOORBEELD.be/ns/duin/"))).getFirst();
        assertThat(line.slug()).isEqualTo("duin");
        assertThat(line.changes()).extracting(Facts.Change::field).containsExactly("title", "specification");
    }

    @Test
    void withoutSlugAndAddressTheTitleDoes() {
        assertThat(part(item(1, "", Map.of(Field.TITLE, "Duinprofiel"))).getFirst().slug()).isEqualTo("duin-profiel");
    }

    @Test
    void aNewOneWithoutSlugGetsOneThatNobodyHas() {
        var line = part(item(1, "", Map.of(Field.TITLE, "Duïn!")), item(2, "duin-2", Map.of(Field.TITLE, "Ander")))
                .getFirst();
        assertThat(line.outcome()).isEqualTo(Outcome.ADDED);
        assertThat(line.slug()).isEqualTo("duin-3");
    }

    @Test
    void twoItemsAboutOneStandardAreBothRefused() {
        var lines = part(item(1, "duin", DUNE), item(2, "", DUNE));
        assertThat(lines).extracting(ComparisonTest::why).containsExactly("item-twice", "item-twice");
        assertThat(lines.getFirst().why().orElseThrow().about()).containsExactly("1, 2");
    }

    @Test
    void twoStandardsOnOneAddressAreTakenWithARemark() {
        var lines = part(item(1, "duin", DUNE), item(2, "duin-profiel", PROFILE.facts().texts()));
        assertThat(lines).extracting(ReportLine::outcome).containsOnly(Outcome.UNCHANGED);
        assertThat(lines.getFirst().remarks()).containsExactly(Note.of("address-shared", "Duinprofiel"));
    }

    @Test
    void whatIsKeptByHandIsNeverChangedByAFile() {
        assertThat(why(part(item(1, "heuvel", Map.of(Field.TITLE, "Berg"))).getFirst())).isEqualTo("item-by-hand");
    }

    @Test
    void aNewOneNeedsATitleAndAKnownOneKeepsIts() {
        assertThat(why(part(item(1, "kiezel", Map.of())).getFirst())).isEqualTo("title-missing");
        assertThat(part(item(1, "duin", Map.of())).getFirst().title()).isEqualTo("Duin");
    }

    @Test
    void aWholeFileMakesVanishWhatItDoesNotName() {
        var lines = whole(item(1, "duin", DUNE));
        assertThat(lines).extracting(ReportLine::outcome).containsExactly(Outcome.UNCHANGED, Outcome.VANISHED);
        assertThat(lines.getLast().slug()).isEqualTo("duin-profiel");
    }

    @Test
    void aPartOfTheRegisterMakesNothingVanish() {
        assertThat(part(item(1, "duin", DUNE))).hasSize(1);
    }

    @Test
    void whatCannotBeReadVanishesNotWhenItsSlugCanBeMadeOut() {
        var lines = whole(item(1, "duin", DUNE),
                new ReadItem.Unreadable(2, "{'slug'…", Optional.of("duin-profiel"), Note.of("item-broken")));
        assertThat(lines).extracting(ReportLine::outcome).containsExactly(Outcome.UNCHANGED, Outcome.REFUSED);
    }

    @Test
    void whatVanishedBeforeVanishesNoSecondTimeAndMayComeBack() {
        var gone = KNOWN.vanished(LocalDate.of(2026, 3, 1));
        assertThat(Comparison.of(List.of(gone), List.of(item(1, "ander", Map.of(Field.TITLE, "Ander"))), true))
                .extracting(ReportLine::outcome)
                .containsExactly(Outcome.ADDED);
        assertThat(Comparison.of(List.of(gone), List.of(item(1, "duin", DUNE)), true).getFirst().changes())
                .containsExactly(new Facts.Change("vanished", "2026-03-01", ""));
    }
}
