package be.vlavirgem.catalog.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.fields.Kind;
import be.vlavirgem.catalog.fields.Resolved;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.Value;
import be.vlavirgem.catalog.merging.Moved;
import be.vlavirgem.catalog.merging.Outcome;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Two sheets of one product say together what each said, and one thing where only one can be said. */
class JoinedSheetTest {

    private static final Sheet STAYS = sheet("Zomereik Zaken",
            Map.of(SheetField.SUMMARY, new Value.Text("Van wie blijft"),
                    SheetField.COMPONENTS, new Value.Items(List.of("zaaksysteem")), SheetField.VERSIONS,
                    rows(Map.of("number", "2.0", "state", "actief")), SheetField.PRICING,
                    new Value.Items(List.of("per-inwoner"))));

    private static Sheet sheet(String name, Map<SheetField, Value> said) {
        var values = new LinkedHashMap<>(said);
        values.put(SheetField.NAME, new Value.Text(name));
        return new Sheet(values);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Value rows(Map<String, String>... cells) {
        return new Value.Lines(Arrays.stream(cells).map(Value.Row::new).toList());
    }

    private static Sheet joined(Sheet ends) {
        return joined(STAYS, ends, Sheet.EMPTY, Map.of()).sheet();
    }

    private static JoinedSheet joined(Sheet stays, Sheet ends, Sheet facts, Map<String, String> chosen) {
        var choice = choice(Resolved.of(stays, facts).sheet(), Resolved.of(ends, facts).sheet(), chosen);
        return new JoinedSheet(stays, ends, facts, choice.taken());
    }

    /** Chosen by the code of a group, of what was read just now. */
    private static GroupChoice choice(Sheet stays, Sheet ends, Map<String, String> chosen) {
        var read = new GroupChoice(stays, ends, Map.of());
        return new GroupChoice(stays, ends, Arrays.stream(FieldGroup.values())
                .filter(group -> chosen.containsKey(group.code()))
                .collect(Collectors.toMap(read::key, group -> chosen.get(group.code()))));
    }

    @Test
    void whereOneThingCanBeSaidTheOneThatStaysSaysIt() {
        var joined = joined(sheet("Zomereik", Map.of(SheetField.SUMMARY, new Value.Text("Van wie eindigt"),
                SheetField.PRICING, new Value.Items(List.of("gratis")), SheetField.ROADMAP,
                new Value.Text("Meer talen"))));
        assertThat(joined.text(SheetField.NAME)).isEqualTo("Zomereik Zaken");
        assertThat(joined.text(SheetField.SUMMARY)).isEqualTo("Van wie blijft");
        assertThat(joined.items(SheetField.PRICING)).containsExactly("per-inwoner");
        assertThat(joined.text(SheetField.ROADMAP)).isEqualTo("Meer talen");
    }

    @Test
    void whereSeveralCanBeSaidItIsAllOfBothOnce() {
        var joined = joined(sheet("Zomereik", Map.of(SheetField.COMPONENTS,
                new Value.Items(List.of("zaaksysteem", "archief")), SheetField.VERSIONS,
                rows(Map.of("number", "2.0", "state", "onderhoud"), Map.of("number", "1.0", "state", "onderhoud")))));
        assertThat(joined.items(SheetField.COMPONENTS)).containsExactly("zaaksysteem", "archief");
        assertThat(joined.rows(SheetField.VERSIONS)).extracting(row -> row.cell("number") + " " + row.cell("state"))
                .containsExactly("2.0 actief", "1.0 onderhoud");
    }

    @Test
    void aClaimOfAnotherVersionOfAStandardIsAnotherClaim() {
        var stays = sheet("Zomereik Zaken", Map.of(SheetField.STANDARDS,
                rows(Map.of("standard", "oslo-zaak", "version", "1", "degree", "deels"))));
        var ends = sheet("Zomereik", Map.of(SheetField.STANDARDS,
                rows(Map.of("standard", "oslo-zaak", "version", "1", "degree", "voldoet"),
                        Map.of("standard", "oslo-zaak", "version", "2", "degree", "gepland"))));
        assertThat(new JoinedSheet(stays, ends, Sheet.EMPTY, Set.of()).sheet().rows(SheetField.STANDARDS))
                .extracting(row -> row.cell("version") + " " + row.cell("degree"))
                .containsExactly("1 deels", "2 gepland");
    }

    @Test
    void whatTheOtherWasCalledBecomesAnAlias() {
        var joined = joined(sheet("Zomereik", Map.of(SheetField.FORMER_NAME, new Value.Text("Zomereik Oud"),
                SheetField.ALIASES, new Value.Items(List.of("ZE", "zomereik zaken")))));
        assertThat(joined.text(SheetField.FORMER_NAME)).isEqualTo("Zomereik Oud");
        assertThat(joined.items(SheetField.ALIASES)).containsExactlyInAnyOrder("ZE", "Zomereik", "zomereik zaken");
        assertThat(SheetThings.names(joined)).doesNotHaveDuplicates();
    }

    /** Both inherit what the supplier says of all; only the one that says more of its own makes it the sheet's own. */
    @Test
    void whatHoldsForAllProductsStaysSaidOnce() {
        var facts = new Sheet(Map.of(SheetField.CERTIFICATES, rows(iso("2030-01-01")), SheetField.HOSTING,
                new Value.Items(List.of("eigen"))));
        assertThat(new JoinedSheet(STAYS, sheet("Zomereik", Map.of()), facts, Set.of()).sheet()
                .value(SheetField.CERTIFICATES))
                .isEmpty();
        var own = sheet("Zomereik", Map.of(SheetField.CERTIFICATES, rows(iso("2031-01-01")), SheetField.HOSTING,
                new Value.Items(List.of("elders"))));
        var joined = joined(STAYS, own, facts, Map.of()).sheet();
        assertThat(joined.rows(SheetField.CERTIFICATES)).hasSize(2);
        assertThat(joined.value(SheetField.HOSTING)).isEmpty();
    }

    /** A sheet has certificates of its own, says to have none, or says nothing and has those of its supplier. */
    @ParameterizedTest
    @MethodSource("ofBoth")
    void ofCertificatesThereAreAsManyAsWereCounted(Optional<Value> mine, Optional<Value> theirs, Optional<Value> all) {
        var stays = certified("Zomereik Zaken", mine);
        var ends = certified("Zomereik", theirs);
        var facts = all.map(said -> new Sheet(Map.of(SheetField.CERTIFICATES, said))).orElse(Sheet.EMPTY);
        var joined = joined(stays, ends, facts, Map.of()).sheet();
        assertThat(Moved.compare(
                SheetCount.of(Resolved.of(ends, facts).sheet(), Resolved.of(stays, facts).sheet()),
                SheetCount.of(Sheet.EMPTY, Resolved.of(joined, facts).sheet()))).isEqualTo(new Outcome.Merged());
    }

    @Test
    void whatIsSaidOfAllIsNotCopied() {
        var facts = new Sheet(Map.of(SheetField.CERTIFICATES, rows(iso("2030-01-01"))));
        var saying = certified("Zomereik", Optional.of(rows(iso("2030-01-01"))));
        var none = certified("Zomereik Zaken", Optional.of(rows()));
        var silent = certified("Zomereik", Optional.empty());
        assertThat(Stream.of(joined(silent, none, facts, Map.of()), joined(none, silent, facts, Map.of()),
                joined(silent, saying, facts, Map.of()))
                .map(both -> both.sheet().value(SheetField.CERTIFICATES))).containsOnly(Optional.empty());
        assertThat(joined(none, none, facts, Map.of()).sheet().value(SheetField.CERTIFICATES)).contains(rows());
    }

    private static Stream<Arguments> ofBoth() {
        var nothing = rows();
        var own = rows(iso("2031-01-01"));
        var alike = rows(iso("2030-01-01"));
        return Stream.of(Optional.<Value>empty(), Optional.of(nothing), Optional.of(alike))
                .flatMap(all -> Stream
                        .of(Optional.<Value>empty(), Optional.of(nothing), Optional.of(own), Optional.of(alike))
                        .flatMap(mine -> Stream
                                .of(Optional.<Value>empty(), Optional.of(nothing), Optional.of(own), Optional.of(alike))
                                .map(theirs -> Arguments.of(mine, theirs, all))));
    }

    private static Sheet certified(String name, Optional<Value> said) {
        return sheet(name, said.map(value -> Map.of(SheetField.CERTIFICATES, value)).orElse(Map.of()));
    }

    private static Map<String, String> iso(String until) {
        return Map.of("certificate", "iso27001", "issuer", "Proefkeuring", "valid-until", until);
    }

    /** The contradiction of a cold walk: "not looked into" beside the statement and the day of the other. */
    @Test
    void ofWhatBelongsTogetherNothingIsMixed() {
        var stays = sheet("Zomereik Zaken", Map.of(SheetField.WCAG, new Value.Items(List.of("niet-onderzocht"))));
        var wcag = Map.<SheetField, Value>of(SheetField.WCAG, new Value.Items(List.of("voldoet")),
                SheetField.WCAG_CHECKED, new Value.On(LocalDate.of(2026, 3, 1)), SheetField.WCAG_STATEMENT,
                new Value.Text("https://zomereik.test/wcag"));
        var ends = sheet("Zomereik", wcag);
        var own = joined(stays, ends, Sheet.EMPTY, Map.of()).sheet();
        assertThat(own.items(SheetField.WCAG)).containsExactly("niet-onderzocht");
        assertThat(own.has(SheetField.WCAG_CHECKED) || own.has(SheetField.WCAG_STATEMENT)).isFalse();
        assertThat(joined(stays, ends, Sheet.EMPTY, Map.of("wcag", "eindigt")).sheet().values())
                .containsAllEntriesOf(wcag);
    }

    /** Whatever is chosen, each group is that of the one or of the other, and what one of them alone says is not lost. */
    @Test
    void eachGroupIsThatOfOneOfTheTwo() {
        var facts = new Sheet(Map.of(SheetField.HOSTING, new Value.Items(List.of("eigen")), SheetField.DATA_LOCATION,
                new Value.Items(List.of("belgie"))));
        var full = Arrays.stream(SheetField.values())
                .filter(field -> FieldGroup.of(field).isPresent())
                .collect(Collectors.toMap(Function.identity(), JoinedSheetTest::said));
        var half = full.entrySet()
                .stream()
                .filter(said -> said.getKey().ordinal() % 2 == 0)
                .collect(Collectors.toMap(Map.Entry::getKey, said -> (Value) new Value.Text("anders")));
        var one = sheet("Zomereik Zaken", full);
        var other = sheet("Zomereik", half);
        for (var chosen : List.of("blijft", "eindigt", "niets")) {
            var all = Arrays.stream(FieldGroup.values()).collect(Collectors.toMap(FieldGroup::code, _ -> chosen));
            demandWhole(one, other, joined(one, other, facts, all).sheet(), facts);
            demandWhole(other, one, joined(other, one, facts, all).sheet(), facts);
        }
        assertThat(Arrays.stream(FieldGroup.values())
                .filter(group -> group.isEmptyIn(joined(other, one, facts, Map.of()).sheet()))).isEmpty();
    }

    private static Value said(SheetField field) {
        return new Value.Text("van " + field.code());
    }

    private static void demandWhole(Sheet stays, Sheet ends, Sheet joined, Sheet facts) {
        for (var group : FieldGroup.values()) {
            assertThat(Stream.of(stays, ends).map(sheet -> group(group, sheet, facts)))
                    .as("%s of one of the two", group)
                    .contains(group(group, joined, facts));
        }
    }

    private static Sheet group(FieldGroup group, Sheet sheet, Sheet facts) {
        return Resolved.of(sheet, facts).sheet().only(group.fields()::contains);
    }

    /** A new field is a list, a name, or says to which group it belongs. */
    @Test
    void whatSaysOneThingIsInAGroup() {
        assertThat(Arrays.stream(SheetField.values())
                .filter(field -> FieldGroup.of(field).isEmpty())
                .filter(field -> !(field.kind() instanceof Kind.Many || field.kind() instanceof Kind.Lines
                        || field.kind() instanceof Kind.Picked || field.kind() instanceof Kind.Rows)))
                .containsExactly(SheetField.NAME, SheetField.FORMER_NAME);
        assertThat(Arrays.stream(FieldGroup.values()).flatMap(group -> group.fields().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatWasChosenIsCheckedAndWhereNothingDiffersNothingIsAsked() {
        var other = sheet("Zomereik", Map.of(SheetField.SUMMARY, new Value.Text("Van wie eindigt"), SheetField.PRICING,
                new Value.Items(List.of("per-inwoner"))));
        assertThat(new GroupChoice(STAYS, other, Map.of()).missing()).containsExactly(FieldGroup.DESCRIPTION);
        assertThat(choice(STAYS, other, Map.of("description", "allebei")).missing())
                .containsExactly(FieldGroup.DESCRIPTION);
        assertThat(choice(STAYS, other, Map.of("description", "eindigt")).missing()).isEmpty();
    }

    @Test
    void oneSheetMayHaveNoRoomForBoth() {
        var many = IntStream.range(0, 8).mapToObj(nth -> "component-" + nth).toList();
        var ends = sheet("Zomereik", Map.of(SheetField.COMPONENTS, new Value.Items(many)));
        assertThat(new JoinedSheet(STAYS, ends, Sheet.EMPTY, Set.of()).full())
                .contains(new JoinedSheet.Full(SheetField.COMPONENTS, 9, 8));
        assertThat(new JoinedSheet(STAYS, sheet("Zomereik", Map.of()), Sheet.EMPTY, Set.of()).full()).isEmpty();
    }
}
