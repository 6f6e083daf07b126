package be.vlavirgem.benchmark.collective;

import static be.vlavirgem.benchmark.collective.GroupsOfYears.LAST;
import static be.vlavirgem.benchmark.collective.GroupsOfYears.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vlavirgem.benchmark.BenchmarkSlice;
import be.vlavirgem.benchmark.DutchWords;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.list.ListFile;
import be.vlavirgem.testsupport.TestDatabase;
import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.opendata.OpenDataset;
import be.vlavirgem.web.permission.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** What everybody sees of groups, and what nobody does. */
@SpringJUnitConfig(BenchmarkSlice.class)
class OpenFiguresTest {

    /** What a band that is shown comes to, in any of its ways of being written. */
    private static final List<String> TOLD = List.of("0,71", "0,72", "0,73", "0,74");

    @Autowired
    TestDatabase database;
    @Autowired
    OpenPages pages;
    @Autowired
    GroupsFigures figures;
    @Autowired
    CollectivePages collective;
    @Autowired
    OpenFiles files;
    @Autowired
    IndicatorList indicators;
    @Autowired
    BenchmarkOpenData openData;

    private GroupsOfYears groups;
    private UUID flanders;
    private UUID size;

    @BeforeEach
    void groupsOfTwoYears() {
        groups = new GroupsOfYears(database);
        groups.band(groups.group("FLANDERS", "vlaanderen", LAST - 1), STAFF, LAST - 1, false, 50);
        flanders = groups.group("FLANDERS", "vlaanderen", LAST);
        size = groups.group("SIZE", "3", LAST);
        groups.band(flanders, STAFF, LAST, false, 60);
    }

    @AfterEach
    void leavesNothing() {
        groups.remove();
    }

    private static <T> T anonymous(Supplier<T> work) {
        return TenantScope.none().call(work::get);
    }

    private OpenPage page(String soort, String jaar, String zoek) {
        return anonymous(() -> pages.of(Narrowing.of(new Typed(soort, null, jaar, null, zoek, null)),
                DutchWords.DUTCH));
    }

    private GroupsFigure figure(String group, Locale locale) {
        return anonymous(() -> figures.of(STAFF, Narrowing.of(new Typed(null, group, null, null, null, null)), locale));
    }

    private interface Sending {
        void to(MockHttpServletResponse response) throws Exception;
    }

    private static String sent(Sending sending) {
        return anonymous(() -> {
            var response = new MockHttpServletResponse();
            try {
                sending.to(response);
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
            assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
            return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
        });
    }

    private String groupsFile() {
        return sent(response -> files.sendGroups(ListFile.Format.CSV, response, DutchWords.DUTCH));
    }

    private String namedFile() {
        return sent(response -> files.sendNamed(ListFile.Format.CSV, response, DutchWords.DUTCH));
    }

    @Test
    void theFirstPageIsAllOfFlandersInTheLastYear() {
        groups.band(size, STAFF, LAST, false, 9);
        var page = page(null, null, null);
        assertThat(page.rows()).singleElement().satisfies(row -> {
            assertThat(List.of(row.group(), row.n(), row.p25(), row.median(), row.p75()))
                    .containsExactly("alle Vlaamse lokale besturen", "60", "0,71", "0,72", "0,73");
            assertThat(row.unit()).isEqualTo("VTE per 1.000 inwoners");
        });
        assertThat(page.stand()).isEqualTo("01/02/2088");
        assertThat(page.about()).isEqualTo("Van 2086 tot 2087: 3 getoond, 0 verborgen");
        assertThat(page("alle", "alle", null).rows()).extracting(BandRow::year).containsExactly(LAST, LAST, LAST - 1);
        assertThat(page("size", null, null).rows()).singleElement().extracting(BandRow::n).isEqualTo("9");
    }

    @Test
    void wordsNarrowByWhatAFigureIs() {
        groups.band(flanders, "laptops", LAST, false, 60);
        assertThat(page(null, null, null).rows()).hasSize(2);
        assertThat(page(null, null, "personeel")).satisfies(page -> {
            assertThat(page.rows()).extracting(BandRow::code).containsExactly(STAFF);
            assertThat(page.narrowed()).isTrue();
        });
        assertThat(page(null, null, "bestaat niet").rows()).isEmpty();
    }

    /** A year of open data only, such as a plan, is not where one begins. */
    @Test
    void openDataOfLaterYearsDoNotHideWhatWasMeasured() {
        groups.band(groups.group("FLANDERS", "vlaanderen", LAST + 3), "investeringen-gepland", LAST + 3, true, 2);
        assertThat(page(null, null, null).rows()).extracting(BandRow::year).containsOnly(LAST);
        assertThat(page(null, "2090", null).rows()).singleElement().extracting(BandRow::n).isEqualTo("2");
    }

    @Test
    void aFigureBeginsInItsOwnLastYear() {
        groups.band(groups.group("FLANDERS", "vlaanderen", LAST - 5), "laptops", LAST - 5, false, 40);
        var page = anonymous(() -> figures.of("laptops", Narrowing.of(new Typed(null, null, null, null, null, null)),
                DutchWords.DUTCH));
        assertThat(page.year()).isEqualTo(LAST - 5);
        assertThat(page.years()).extracting(Choice::value).containsExactly("2087", "2086", "2082");
    }

    @Test
    void aGroupThatIsNotThereIsAllOfFlanders() {
        var page = anonymous(() -> collective.of(Narrowing.of(new Typed(null, "size-9", null, null, null, null)),
                DutchWords.DUTCH));
        assertThat(page.group()).isEqualTo("alle Vlaamse lokale besturen");
        assertThat(page.themes()).flatExtracting(CollectivePage.ThemeRows::rows)
                .extracting(BandRow::n)
                .containsExactly("60");
    }

    @ParameterizedTest
    @ValueSource(strings = { "FEW", "TELLS", "REMAINDER" })
    void whatIsHiddenSaysWhyAndNothingElse(String because) {
        groups.hidden(size, STAFF, LAST, because);
        var why = DutchWords.messages().getMessage("benchmark.collective.hidden." + because, null, DutchWords.DUTCH);
        assertThat(page("size", null, null).rows()).singleElement().satisfies(row -> {
            assertThat(row.hidden()).isEqualTo(why);
            assertThat(row).hasAllNullFieldsOrPropertiesExcept("code", "name", "unit", "group", "year", "hidden");
        });
        var kind = figure(null, DutchWords.DUTCH).kinds().getLast();
        assertThat(kind.groups()).singleElement().satisfies(one -> {
            assertThat(one.strip()).isNull();
            assertThat(one.words()).isEqualTo(why);
        });
        assertThat(figure("size-3", DutchWords.DUTCH).line()).isNull();
        var line = groupsFile().lines().filter(row -> row.contains(";Grootteklasse;")).toList();
        assertThat(line).singleElement()
                .satisfies(row -> assertThat(row).contains(why)
                        .doesNotContain(TOLD)
                        .endsWith(";;;;;;;;;;%s;nee;".formatted(why)));
        assertThat(anonymous(() -> collective.of(
                Narrowing.of(new Typed(null, "size-3", null, null, null, null)), DutchWords.DUTCH)).themes())
                .flatExtracting(CollectivePage.ThemeRows::rows)
                .singleElement()
                .extracting(BandRow::hidden)
                .isEqualTo(why);
    }

    @Test
    void aGroupIsDrawnThroughTheYearsAndBesideTheOthers() {
        groups.band(size, STAFF, LAST, false, 9);
        var page = figure(null, DutchWords.DUTCH);
        assertThat(page.series()).extracting(BandRow::year).containsExactly(LAST, LAST - 1);
        assertThat(page.line()).satisfies(line -> assertThat(line.points()).extracting(point -> point.label())
                .containsExactly("2086", "2087"));
        assertThat(page.kinds()).extracting(GroupsFigure.Kind::name)
                .containsExactly("Heel Vlaanderen", "Grootteklasse");
        assertThat(page.kinds().getLast().groups().getFirst().words())
                .isEqualTo("De helft zit tussen 0,71 en 0,73; het middelste bestuur heeft 0,72. 9 besturen.");
        assertThat(figure("size-3", Locale.ENGLISH).kinds().getFirst().groups().getFirst().words())
                .isEqualTo(
                        "Half of them are between 0.71 and 0.73; the authority in the middle has 0.72. 60 authorities.");
        assertThatThrownBy(() -> anonymous(() -> figures.of("bestaat-niet", Narrowing.nothing(), DutchWords.DUTCH)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theFileHoldsEverything() {
        groups.band(size, STAFF, LAST, false, 9);
        assertThat(groupsFile().lines().skip(1)).hasSize(3)
                .first()
                .asString()
                .contains("ict-vte;")
                .contains(
                        ";2087;Heel Vlaanderen;flanders-vlaanderen;alle Vlaamse lokale besturen;60;;0,71;0,72;0,73;;;;0,74;40;;nee;31/01/2088");
    }

    @Test
    void byNameStandsWhoShowsItToEverybodyToday() {
        groups.shows(groups.authority("Van nu", "LOCAL_AUTHORITY", null), "PUBLIC", "2026-11-23", 61);
        groups.shows(groups.authority("Van gisteren", "LOCAL_AUTHORITY", null), "PUBLIC", "2026-11-22", 62);
        groups.shows(groups.authority("Van besturen", "LOCAL_AUTHORITY", null), "AUTHORITIES", "2027-01-01", 63);
        groups.shows(groups.authority("Van de regio", "LOCAL_AUTHORITY", null), "REGION", "2027-01-01", 64);
        groups.shows(groups.authority("Oefengemeente van de oefening", "PRACTICE", null), "PUBLIC", "2027-01-01", 65);
        var file = namedFile();
        assertThat(file.lines().skip(1)).singleElement()
                .asString()
                .startsWith("Van nu;;ict-vte;")
                .endsWith(";2087;6,10;VTE per 1.000 inwoners;bevestigd of verbeterd;23/11/2026")
                .doesNotContain("10000");
        assertThat(page(null, null, null).named()).isOne();
    }

    @Test
    void whatIsTakenBackIsGoneAtOnce() {
        var authority = groups.authority("Trekt in", "LOCAL_AUTHORITY", null);
        groups.shows(authority, "PUBLIC", "2027-01-01", 61);
        assertThat(namedFile()).contains("Trekt in");
        groups.takesBack(authority);
        assertThat(namedFile()).doesNotContain("Trekt in");
        assertThat(page(null, null, null).named()).isZero();
    }

    @Test
    void aNameIsNoFormula() {
        groups.shows(groups.authority("=HYPERLINK(\"http://x\")", "LOCAL_AUTHORITY", null), "PUBLIC", "2027-01-01", 61);
        assertThat(namedFile().lines().skip(1)).singleElement().asString().startsWith("\"'=HYPERLINK");
    }

    @Test
    void theIndicatorsAreToldInBothLanguages() {
        var json = new String(indicators.json(), StandardCharsets.UTF_8);
        assertThat(json).contains("\"code\" : \"ict-vte\"")
                .contains("\"per\" : \"THOUSAND_INHABITANTS\"")
                .contains("\"nl\" : ")
                .contains("\"en\" : ");
        assertThat(sent(response -> files.sendIndicators(ListFile.Format.CSV, response, Locale.ENGLISH)).lines())
                .hasSizeGreaterThan(60);
    }

    @Test
    void cataloguesReadWhichYearsAndSinceWhen() {
        var datasets = anonymous(openData::datasets);
        assertThat(datasets).extracting(OpenDataset::key)
                .containsExactly("benchmark-groepen", "benchmark-met-naam", "benchmark-cijfers");
        assertThat(datasets.getFirst().years()).contains(new OpenDataset.Years(LAST - 1, LAST));
        assertThat(datasets.getFirst().modified()).isPresent();
        assertThat(datasets.get(1).modified()).isEmpty();
    }
}
