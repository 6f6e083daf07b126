package be.vlavirgem.catalog.catalogue;

import static be.vlavirgem.catalog.catalogue.Entries.described;
import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.DutchWords;
import be.vlavirgem.catalog.catalogue.Facet.Dimension;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.search.Search;
import be.vlavirgem.testsupport.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Search in Dutch with facets on the real database. */
@SpringJUnitConfig(CatalogSlice.class)
class CatalogueSearchTest {
    private static final Access SOMEBODY = new Access(new PersonId(new UUID(0, 1)), "Nora", List.of(),
            Optional.empty());

    @Autowired
    private CatalogueSearch search;

    @Autowired
    private Search whole;

    @Autowired
    private PublishedTable table;

    @Autowired
    private TestDatabase database;

    @BeforeEach
    void fill() {
        JdbcClient.create(database.owner()).sql("delete from published_solution").update();
        var noord = Entries.supplier(database, "Noordlicht");
        var zuid = Entries.supplier(database, "Zuiderkruis");
        Entries.put(table,
                described(noord, "Dossierwijzer", "Volgt dossiers van begin tot einde.", "delivery:saas",
                        "licence:closed",
                        "supplier:noordlicht"),
                described(noord, "Vergunningloket", "Aanvragen van vergunningen.", "delivery:on-premises",
                        "licence:closed",
                        "supplier:noordlicht"),
                described(zuid, "Kiosk", "Een loket voor dossiers van burgers, ook privé.", "delivery:saas",
                        "delivery:hybrid", "licence:open", "supplier:zuiderkruis"),
                described(zuid, "Begraafboek", "Houdt concessies bij.", "delivery:hybrid", "licence:open",
                        "supplier:zuiderkruis"));
    }

    @ParameterizedTest
    @CsvSource({ "dossierwijzer,Dossierwijzer", "DOSSIERW,Dossierwijzer", "vergunning,Vergunningloket", "prive,Kiosk",
            "concessie,Begraafboek", "zuiderkruis burger,Kiosk" })
    void aWordIsFoundByItsStemItsBeginningAndWithoutItsAccents(String typed, String first) {
        assertThat(names(find(typed))).startsWith(first);
    }

    /** Who searches everything finds as many as who searches the catalogue. */
    @ParameterizedTest
    @CsvSource({ "dossier,2", "concessie,1", "grafzerk,1", "burger privé,1" })
    void theSearchOfTheWholePortalFindsTheSame(String typed, int number) {
        JdbcClient.create(database.owner())
                .sql("update published_solution set description = 'Wie een grafzerk zoekt, vindt ze.' where name = 'Begraafboek'")
                .update();
        var source = new SolutionSource();
        var everything = TenantScope.none()
                .call(() -> whole.find(List.of(source.rows(SOMEBODY, DutchWords.DUTCH)), typed, "", 20, 0));
        assertThat(everything.total("solution")).isEqualTo(find(typed).total()).isEqualTo(number);
    }

    @Test
    void aNameWeighsMoreThanASummary() {
        assertThat(names(find("dossier"))).containsExactly("Dossierwijzer", "Kiosk");
    }

    @ParameterizedTest
    @CsvSource({ "dosierwijzer,Dossierwijzer", "dossierwijser,Dossierwijzer", "vergunninglokket,Vergunningloket",
            "kiosl,Kiosk", "koisk,Kiosk", "begraafbeok,Begraafboek", "Bégraafboekk,Begraafboek" })
    void aTypingErrorInANameFindsWhatResemblesIt(String typed, String first) {
        var result = find(typed);
        assertThat(result.correction()).isNotNull();
        assertThat(names(result)).startsWith(first);
        assertThat(result.counts()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "kinderopvng,kinderopvang", "begrotingg,begroting", "dossiersisteem,dossiersysteem",
            "koremaat,korenmaat", "opvangwijser,opvangwijzer", "inschrijvign,inschrijving", "wachtlijsst,wachtlijst",
            "Kinderopvng Korenmaat,kinderopvang korenmaat", "de kinderopvng,de kinderopvang", "wachtlijtsen,wachtlijst",
            "vangwijzer,opvangwijzer" })
    void aTypingErrorInAnyWordIsForgivenAndSaid(String typed, String meant) {
        var korenmaat = Entries.supplier(database, "Korenmaat");
        Entries.put(table, new CatalogueEntry(Entries.id("Zonneroos"), korenmaat, "zonneroos", "Zonneroos",
                List.of("Opvangwijzer"), "Regelt begroting en inschrijving.", "",
                List.of("Kinderopvang", "dossiersysteem",
                        "wachtlijst"),
                Set.of(), 50, Entries.DAY, Entries.DAY, "{}"));
        var result = find(typed);
        assertThat(names(result)).containsExactly("Zonneroos");
        assertThat(result.correction().typed()).first().isEqualTo(meant);
        assertThat(result.counts()).isNotNull();
        var asked = new Asked(typed, Map.of(), Order.RELEVANCE, 1);
        assertThat(TenantScope.none().call(() -> search.all(asked))).extracting(PublishedLine::name)
                .containsExactly("Zonneroos");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "standaardrijk" })
    void theMostFrequentOfADimensionComeWithHowManyThereAre(String typed) {
        var rijk = Entries.supplier(database, "Rijk");
        Entries.put(table, described(rijk, "Standaardrijk", "Kent ze alle.",
                IntStream.range(0, 95).mapToObj("standard:s%d"::formatted).toArray(String[]::new)));
        assertThat(standards(new Asked(typed, Map.of(), Order.RELEVANCE, 1))).allSatisfy(
                count -> assertThat(count.among()).isEqualTo(95)).hasSizeGreaterThanOrEqualTo(FacetGroups.MOST);
        assertThat(standards(new Asked(typed, Map.of(), Order.RELEVANCE, 1, false, Dimension.STANDARD))).hasSize(95);
        assertThat(standards(new Asked(typed, Map.of(Dimension.STANDARD, List.of("s94")), Order.RELEVANCE, 1)))
                .extracting(FacetCount::facet)
                .doesNotHaveDuplicates()
                .contains(new Facet(Dimension.STANDARD, "s94"));
    }

    private List<FacetCount> standards(Asked asked) {
        return find(asked).counts()
                .stream()
                .filter(count -> count.facet().dimension() == Dimension.STANDARD)
                .toList();
    }

    @Test
    void whoAsksForExactlyWhatWasTypedGetsNothingElse() {
        var exactly = new Asked("dosierwijzer", Map.of(), Order.RELEVANCE, 1, true);
        assertThat(find(exactly).lines()).isEmpty();
        assertThat(TenantScope.none().call(() -> search.all(exactly))).isEmpty();
    }

    @Test
    void aWordThatIsThereIsNotReplacedWhereAChoiceLeavesNothing() {
        var result = find("begraafboek", Map.of(Dimension.DELIVERY, List.of("saas")));
        assertThat(result.correction()).isNull();
        assertThat(result.lines()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "xylofoon", "' or true --", "de", "日本", "!!  :*" })
    void whatIsNowhereIsNotFound(String typed) {
        var asked = new Asked(typed, Map.of(Dimension.DELIVERY, List.of("saas")), Order.RELEVANCE, 1);
        assertThat(names(find(asked))).doesNotContain("Begraafboek");
        assertThat(find("xylofoon").total()).isZero();
    }

    /** Without a letter that lacks, or without a word: what has all the others. */
    @ParameterizedTest
    @CsvSource({ "burger dosier,Kiosk,burger dossiers",
            "Noordlicht vergun dossier,,noordlicht vergun|noordlicht dossier",
            "kiosk begraafboek,,kiosk|begraafboek", "kiosk xylofoon,Kiosk,kiosk" })
    void oneWordGivesWayWhereNoSolutionHasThemAll(String typed, String first, String meant) {
        var result = find(typed);
        assertThat(result.correction().typed()).containsExactlyInAnyOrder(meant.split("[|]"));
        assertThat(names(result)).isNotEmpty().startsWith(first == null ? names(result).getFirst() : first);
    }

    @Test
    void choicesOfOneDimensionWidenAndOfTwoNarrow() {
        assertThat(names(find("", Map.of(Dimension.DELIVERY, List.of("saas", "on-premises")))))
                .containsExactly("Dossierwijzer", "Kiosk", "Vergunningloket");
        assertThat(names(find("",
                Map.of(Dimension.DELIVERY, List.of("saas", "on-premises"), Dimension.LICENCE, List.of("open")))))
                .containsExactly("Kiosk");
        assertThat(names(find("loket", Map.of(Dimension.LICENCE, List.of("open"))))).containsExactly("Kiosk");
    }

    @Test
    void aDimensionIsCountedWithoutWhatWasChosenOfIt() {
        var result = find("", Map.of(Dimension.DELIVERY, List.of("saas")));
        assertThat(counts(result)).containsEntry("delivery:saas", 2L)
                .containsEntry("delivery:hybrid", 2L)
                .containsEntry("delivery:on-premises", 1L)
                .containsEntry("licence:open", 1L)
                .containsEntry("licence:closed", 1L);
        var both = find("", Map.of(Dimension.DELIVERY, List.of("saas"), Dimension.LICENCE, List.of("open")));
        assertThat(counts(both)).containsEntry("delivery:hybrid", 2L)
                .doesNotContainKey("delivery:on-premises")
                .containsEntry("licence:closed", 1L)
                .containsEntry("supplier:zuiderkruis", 1L);
    }

    @Test
    void whatWasTypedCountsInEveryDimension() {
        assertThat(counts(find("dossier", Map.of(Dimension.DELIVERY, List.of("hybrid")))))
                .containsEntry("delivery:saas", 2L)
                .containsEntry("delivery:hybrid", 1L)
                .containsEntry("licence:open", 1L)
                .doesNotContainKey("licence:closed");
    }

    @Test
    void theWholeCatalogueIsCountedFromWhatIsKept() {
        var all = find("");
        assertThat(all.total()).isEqualTo(4);
        assertThat(names(all)).containsExactly("Begraafboek", "Dossierwijzer", "Kiosk", "Vergunningloket");
        assertThat(counts(all)).containsEntry("delivery:saas", 2L).containsEntry("delivery:hybrid", 2L);
        assertThat(all.counts()).filteredOn(count -> count.facet().text().equals("supplier:noordlicht"))
                .extracting(FacetCount::label)
                .containsExactly("Noordlicht");
    }

    @Test
    void aPageAfterTheLastOneIsTheLastOne() {
        var beyond = find(new Asked("dossier", Map.of(), Order.RELEVANCE, 7));
        assertThat(beyond.page()).isOne();
        assertThat(names(beyond)).hasSize(2);
        assertThat(names(find(new Asked("", Map.of(), Order.NAME, 9)))).hasSize(4);
    }

    private Result find(String typed) {
        return find(typed, Map.of());
    }

    private Result find(String typed, Map<Dimension, List<String>> chosen) {
        return find(new Asked(typed, chosen, Order.RELEVANCE, 1));
    }

    private Result find(Asked asked) {
        return TenantScope.none().call(() -> search.find(asked));
    }

    private static List<String> names(Result result) {
        return result.lines().stream().map(PublishedLine::name).toList();
    }

    private static Map<String, Long> counts(Result result) {
        return result.counts()
                .stream()
                .collect(Collectors.toMap(count -> count.facet().text(), FacetCount::solutions));
    }
}
