package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Browser;
import be.vlavirgem.testsupport.Page;
import be.vlavirgem.testsupport.StatementCounter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How many SQL statements a page may cost, counted on the pool without those of the session; more data costs no more. */
@PortalTest
class StatementBudgetTest {

    private static final String GENK = "71016";
    private static final String LEUVEN = "24062";
    private static final String OUD_TURNHOUT = "13031";
    private static final String RAVELS = "13035";

    private static final Set<String> COUNTED = new HashSet<>();

    @Autowired
    private Visitors visitors;

    @Autowired
    private StatementCounter counter;

    private Browser editor;
    private Measured measured;

    @BeforeEach
    void anEditorBeganToMeasure() {
        editor = visitors.as(Role.AUTHORITY_EDITOR, GENK);
        measured = Measured.of(editor);
    }

    @Test
    void theDashboardTakesAtMostSix() {
        assertThat(statements("dashboard", () -> editor.get("/dashboard"))).isLessThanOrEqualTo(6);
        var keeper = visitors.as(Role.VICTOR_ADMINISTRATOR);
        keeper.get("/dashboard");
        assertThat(statements("dashboard of V-ICT-OR", () -> keeper.get("/dashboard"))).isLessThanOrEqualTo(6);
    }

    @Test
    void thatSomebodyAsksToLookAlongCostsNoStatement() {
        var account = visitors.register(Role.AUTHORITY_READER, visitors.homes().authority(GENK));
        var both = Onlooking.with(visitors, account);
        both.user().get("/maturiteit");
        var before = statements("unseen", () -> both.user().get("/maturiteit"));
        both.ask("Een vraag");
        assertThat(statements("asked", () -> both.user().get("/maturiteit"))).isEqualTo(before);
        both.answer("toestaan");
        both.begin();
        assertThat(statements("looked along", () -> both.user().get("/maturiteit"))).isEqualTo(before);
    }

    /** Three are the visitor's, the bell's and the scope's; however many years and groups there are. */
    @Test
    void theBenchmarkTakesAtMostFour() {
        var pages = List.of("/benchmark", "/benchmark?jaar=2024&groep=flanders-vlaanderen", "/benchmark/tabel.csv",
                "/benchmark/cijfers/ict-vte", "/benchmark/cijfers/ict-vte/stel?waarde=5",
                "/benchmark/cijfers/ict-vte/tabel.csv");
        var reader = visitors.as(Role.AUTHORITY_READER, OUD_TURNHOUT);
        var few = pages.stream().map(page -> benchmark(reader, page)).toList();
        Benchmarked.groups();
        Benchmarked.figures(visitors.homes().authority(OUD_TURNHOUT), measured.id());
        assertThat(pages.stream().map(page -> benchmark(reader, page)).toList()).isEqualTo(few)
                .allMatch(statements -> statements <= 4);
    }

    /** However many authorities, years and reports there are. */
    @Test
    void financesTakeAtMostEight() {
        var path = "/benchmark/financieel";
        var reader = visitors.as(Role.AUTHORITY_READER, OUD_TURNHOUT);
        for (var page : List.of(path, path + "?plan=plan&deel=investering", path + "/tabel.csv", path + "/kaart",
                path + "/kaart?kaart=grenzen")) {
            assertThat(benchmark(reader, page)).isLessThanOrEqualTo(8);
            assertThat(benchmark(reader, page)).isEqualTo(benchmark(reader, withYear(page, "1999")));
        }
    }

    private static String withYear(String page, String year) {
        return page + (page.contains("?") ? "&" : "?") + "jaar=" + year;
    }

    /** However many groups and years there are. */
    @Test
    void figuresOfGroupsTakeAtMostSix() {
        Benchmarked.groups();
        var pages = Map.of("/open-data/benchmark?soort=alle&jaar=alle", visitors.anonymous(),
                "/open-data/benchmark/cijfers/ict-vte", visitors.anonymous(), "/open-data/benchmark/groepen.csv",
                visitors.anonymous(), "/open-data/dcat.ttl", visitors.anonymous(), "/benchmark/samen",
                visitors.as(Role.GOVERNMENT_READER), "/benchmark/samen/cijfers/ict-vte",
                visitors.as(Role.GOVERNMENT_READER), "/beheer/benchmark", visitors.as(Role.VICTOR_ADMINISTRATOR));
        assertThat(pages).allSatisfy((page, browser) -> assertThat(benchmark(browser, page)).isLessThanOrEqualTo(6));
    }

    private int benchmark(Browser reader, String page) {
        reader.get(page);
        return statements("benchmark " + page, () -> reader.get(page));
    }

    @Test
    void savingAnAnswerTakesAtMostFive() {
        var form = measured.chapter().form(measured.chapterAddress());
        form.putAll(Map.of("antwoord.SEC03", other("antwoord.SEC03"), "toelichting.SEC03", "één vraag"));
        assertThat(statements("save one answer", () -> editor.script(measured.chapterAddress(), form)))
                .isLessThanOrEqualTo(5);
    }

    /** The sixth is of what other modules make of figures, in the same transaction. */
    @Test
    void savingAFigureTakesAtMostSix() {
        var address = measured.address() + "/hoofdstukken/CAP";
        var form = editor.get(address).form(address);
        form.put("antwoord.CAP06", "120".equals(form.get("antwoord.CAP06")) ? "121" : "120");
        assertThat(statements("save a figure", () -> editor.script(address, form))).isLessThanOrEqualTo(6);
        assertThat(editor.get(address).form(address).get("antwoord.CAP06")).startsWith("12");
    }

    /** Also of one that is computed from others. */
    @Test
    void changingAFigureWhereItIsSeenTakesAtMostEight() {
        for (var indicator : List.of("medewerkers", "software-aandeel", "ict-uitgaven")) {
            var address = "/benchmark/cijfers/%s/wijzigen".formatted(indicator);
            editor.get(address);
            assertThat(statements("change " + indicator, () -> editor.get(address))).isLessThanOrEqualTo(8);
        }
    }

    @Test
    void savingAChapterTakesAtMostFive() {
        var form = measured.chapter().form(measured.chapterAddress());
        measured.everyAnswer().keySet().forEach(name -> form.put(name, other(name)));
        assertThat(statements("save a chapter", () -> editor.post(measured.chapterAddress(), form)))
                .isLessThanOrEqualTo(5);
    }

    @Test
    void everyOtherPageTakesAtMostEight() {
        for (var visitor : Map.of("editor", editor, "V-ICT-OR", visitors.as(Role.VICTOR_ADMINISTRATOR)).entrySet()) {
            var pages = Crawl.of(visitor.getValue()).pages();
            assertThat(pages.stream()
                    .map(Page::path)
                    .filter(path -> statements(visitor.getKey() + " " + Crawl.route(path),
                            () -> visitor.getValue().get(path)) > 8))
                    .isEmpty();
        }
    }

    @Test
    void aDocumentTakesAtMostEightAlso() {
        for (var document : new String[]{ measured.address() + "/antwoorden.pdf", measured.address() + "/resultaat.pdf",
                "/maturiteit/vragenlijst.pdf" }) {
            assertThat(statements(Crawl.route(document), () -> editor.get(document))).isLessThanOrEqualTo(8);
        }
    }

    @Test
    void aMeasurementWithAllAnswersCostsAsMuchAsAnEmptyOne() {
        var empty = Measured.of(visitors.as(Role.AUTHORITY_EDITOR, LEUVEN));
        measured.save(measured.everyAnswer());
        for (var page : new String[]{ "", Measured.CHAPTER, "/resultaat", "/geschiedenis", "/indienen" }) {
            empty.member().get(empty.address() + page);
            assertThat(statements("full" + page, () -> editor.get(measured.address() + page)))
                    .isEqualTo(statements("empty" + page, () -> empty.member().get(empty.address() + page)));
        }
    }

    @Test
    void anAuthorityWithManyMeasurementsCostsAsMuchAsOneWithASingleOne() {
        var many = visitors.as(Role.AUTHORITY_EDITOR, ManyMeasurements.authorityWithTwenty());
        var single = visitors.as(Role.AUTHORITY_EDITOR, ManyMeasurements.authorityWithNone());
        Measured.of(single);
        Measured.of(many);
        for (var page : new String[]{ "/dashboard", "/maturiteit" }) {
            assertThat(statements("many " + page, () -> many.get(page)))
                    .isEqualTo(statements("single " + page, () -> single.get(page)));
        }
        assertThat(many.get("/maturiteit").document().select("tbody tr")).hasSizeGreaterThan(20);
        assertThat(single.get("/maturiteit").document().select("tbody tr")).hasSizeLessThan(4);
    }

    @Test
    void anOrganisationOfManyPeopleCostsAsMuchAsOneOfFew() {
        var few = colleagues(OUD_TURNHOUT, 1);
        var many = colleagues(RAVELS, 40);
        assertThat(many).isEqualTo(few).allMatch(statements -> statements <= 8);
    }

    /** Of the pages about people, with as many colleagues, invitations and requests as told. */
    private List<Integer> colleagues(String nis, int number) {
        var home = visitors.homes().authority(nis);
        var administrator = visitors.as(Role.AUTHORITY_ADMINISTRATOR, nis);
        var keeper = visitors.as(Role.VICTOR_ADMINISTRATOR);
        var person = IntStream.range(0, number).mapToObj(nth -> {
            Invited.to(home, "Genodigd");
            Invited.asker(home, "Vraagt");
            return Invited.member(home, "Werkt");
        }).toList().getLast();
        return Stream
                .of(Map.entry("/medewerkers", administrator), Map.entry("/medewerkers/" + person, administrator),
                        Map.entry("/beheer/organisaties/" + home + "/mensen", keeper),
                        Map.entry("/beheer/mensen/" + person, keeper), Map.entry("/beheer/mensen", keeper),
                        Map.entry("/beheer/aanvragen", keeper))
                .map(page -> {
                    page.getValue().get(page.getKey());
                    return statements("people " + Crawl.route(page.getKey()),
                            () -> page.getValue().get(page.getKey()));
                })
                .toList();
    }

    @Test
    void manyPlacesToPractiseCostAsMuchAsOne() {
        var keeper = visitors.as(Role.VICTOR_ADMINISTRATOR);
        var few = practices(keeper);
        var more = IntStream.range(0, 30).mapToObj(nth -> Practising.there("Oefengemeente Begroting " + nth)).toList();
        try {
            assertThat(practices(keeper)).isEqualTo(few).allMatch(statements -> statements <= 8);
        } finally {
            more.forEach(Practising::remove);
        }
    }

    @Test
    void aDeskWithManyFilesCostsAsMuchAsOneWithFew() {
        var keeper = visitors.as(Role.VICTOR_ADMINISTRATOR);
        var home = visitors.homes().of(Role.VICTOR_ADMINISTRATOR);
        Samples.upload(home);
        var few = statements("few files", () -> keeper.get("/beheer/importen"));
        IntStream.range(0, 10).forEach(_ -> Samples.upload(home));
        assertThat(statements("many files", () -> keeper.get("/beheer/importen"))).isEqualTo(few)
                .isLessThanOrEqualTo(8);
    }

    private List<Integer> practices(Browser keeper) {
        return Stream.of("", "/terugzetten", "/nieuw").map(page -> {
            keeper.get(Practising.PATH + page);
            return statements("practices" + page, () -> keeper.get(Practising.PATH + page));
        }).toList();
    }

    @Test
    void aListOfThirtyThousandCostsAsMuchAsOneOfThreeHundred() {
        var keeper = visitors.as(Role.VICTOR_ADMINISTRATOR);
        var pages = List.of("", "?zoek=aalst", "?zoek=0207.500&orde=-inwoners&soort=LOCAL_AUTHORITY",
                "?orde=-naam&blad=7",
                "?kolom=inwoners&kolom=opvolger&orde=grootteklasse&inwoners-van=20.000", "/lijst.csv?provincie=10000");
        var few = pages.stream().map(page -> organisations(keeper, page)).toList();
        ManyOrganisations.add();
        try {
            assertThat(pages.stream().map(page -> organisations(keeper, page)).toList()).isEqualTo(few);
            assertThat(keeper.get("/beheer/organisaties").text()).contains("1 tot 25 van 1.000+");
        } finally {
            ManyOrganisations.remove();
        }
        assertThat(few).allMatch(statements -> statements <= 8);
    }

    private int organisations(Browser keeper, String address) {
        keeper.get("/beheer/organisaties" + address);
        return statements("organisations" + address, () -> keeper.get("/beheer/organisaties" + address));
    }

    @Test
    void customersAndTheirUseTakeAtMostEightHoweverMany() {
        var supplier = visitors.as(Role.SUPPLIER_EDITOR);
        var home = visitors.homes().of(Role.SUPPLIER_EDITOR);
        var asked = visitors.as(Role.AUTHORITY_EDITOR, OUD_TURNHOUT);
        Offered.asked(home, visitors.homes().authority(OUD_TURNHOUT));
        var few = use(supplier, asked);
        IntStream.range(0, 30)
                .mapToObj(nth -> Offered.draft(home, "Drukte " + nth))
                .forEach(draft -> Offered.customer(home, draft, visitors.homes().authority(OUD_TURNHOUT)));
        assertThat(use(supplier, asked)).isEqualTo(few).allMatch(statements -> statements <= 8);
    }

    private List<Integer> use(Browser supplier, Browser asked) {
        var solution = Offered.published(visitors.homes().of(Role.SUPPLIER_EDITOR));
        return Stream
                .of(Map.entry("/leverancier", supplier), Map.entry("/leverancier/klanten", supplier),
                        Map.entry("/leverancier/klanten/nieuw", supplier),
                        Map.entry("/leverancier/klanten/bestanden", supplier),
                        Map.entry("/leverancier/bekeken", supplier),
                        Map.entry("/leverancier/bekeken/" + solution, supplier),
                        Map.entry("/oplossingen-bevestigen", asked))
                .map(page -> {
                    page.getValue().get(page.getKey());
                    return statements("use " + Crawl.route(page.getKey()), () -> page.getValue().get(page.getKey()));
                })
                .toList();
    }

    /** All that two things have is counted in one statement, and what they say otherwise is read with them. */
    @Test
    void thePreviewOfAMergerTakesAtMostEight() {
        var keeper = visitors.as(Role.VICTOR_ADMINISTRATOR);
        var two = PortalDatabase.superuser()
                .sql("select organisation_id::text || '/samenvoegen?opvolger=' || lead(slug) over (order by slug) from supplier join organisation on id = organisation_id where valid_until is null order by slug limit 1")
                .query(String.class)
                .single();
        OfferedSolutions.put(2);
        try {
            for (var page : List.of("/beheer/leveranciers/" + two,
                    "/beheer/catalogus/oplossingen/molenwiek-1/samenvoegen?opvolger=molenwiek-2")) {
                assertThat(keeper.get(page).document().select("#verhuist")).as(page).isNotEmpty();
                assertThat(statements("merge " + Crawl.route(page), () -> keeper.get(page))).isLessThanOrEqualTo(8);
            }
        } finally {
            OfferedSolutions.remove();
        }
    }

    /** Three are the visitor's and the scopes; two search, one more for a typing error; and one asks what was ticked elsewhere. */
    @Test
    void theCatalogueTakesAtMostThreeToSearchHoweverMuchIsInIt() {
        var pages = List.of("", "?zoek=dossier", "?zoek=dossier&levering=saas&licentie=open",
                "?zoek=moelnwiek&levering=saas",
                "?zoek=zeppelin&oplossing=molenwiek-3", "/vergelijken?oplossing=molenwiek-1&oplossing=molenwiek-2",
                "/lijst.csv?zoek=dossier");
        OfferedSolutions.put(3);
        var few = pages.stream().map(this::catalogue).toList();
        OfferedSolutions.remove();
        OfferedSolutions.put(1_200);
        try {
            assertThat(pages.stream().map(this::catalogue).toList()).isEqualTo(few)
                    .allMatch(statements -> statements <= 7);
        } finally {
            OfferedSolutions.remove();
        }
    }

    private int catalogue(String address) {
        editor.get("/catalogus" + address);
        return statements("catalogue" + address, () -> editor.get("/catalogus" + address));
    }

    private String other(String question) {
        var chosen = measured.chapter().form(measured.chapterAddress()).get(question);
        return "?".equals(chosen) ? measured.everyAnswer().get(question) : "?";
    }

    private int statements(String what, Supplier<Page> visit) {
        var page = new Page[1];
        var sent = counter.during(() -> page[0] = visit.get());
        assertThat(page[0].status()).isBetween(200, 302);
        if (COUNTED.add(what + sent.size())) {
            System.out.printf("SQL statements: %d for %s%n", sent.size(), what);
        }
        return sent.size();
    }
}
