package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Browser;
import be.vlavirgem.testsupport.Page;
import be.vlavirgem.testsupport.PageRules;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/** Every page, as who may see it, in both languages: whole, sound, and all its links lead somewhere. Kept in target/pages. */
@PortalTest
@TestInstance(Lifecycle.PER_CLASS)
class PagesTest {

    private static final String BRUGGE = "31005";
    private static final String BY_A_FORM = "/beheer/organisaties/{organisation}/fusie/nakijken";
    private static final String ONLY_WHEN_SUBMITTED = "/maturiteit/metingen/{measurement}/delen";
    /** While mail waits after it was tried in vain; OperationsPageTest looks at it. */
    private static final String ONLY_AFTER_TROUBLE = "/beheer/werking/mails/opgeven";
    /** Typed by hand, led to by a form, or on one of many pages of which a crawl opens a few; the matrix and journeys come there. */
    private static final List<String> WITHOUT_A_LINK = List.of("/beheer", "/oplossingen/{offer}/vraag",
            "/beheer/meetrondes/{round}/verslag/publiceren", "/beheer/inhoud/{version}/onderdelen/{entry}/schrappen",
            "/oplossingen/{offer}/publiccode.yml", "/leverancier/oplossingen/{solution}/intrekken",
            "/leverancier/oplossingen/{solution}/verwijderen", "/leverancier/oplossingen/{solution}/logo",
            "/leverancier/bewijzen/{proof}/document", "/benchmark/cijfers/{indicator}/stel",
            "/benchmark/groepen/{group}/vervallen");
    /** Lead to another organisation, from where the rest of a crawl would be looked at; DelegationTest goes there. */
    private static final String TO_ANOTHER = "/mijn-besturen/";
    private static final List<String> SECURITY = List.of("POST /aanmelden", "POST /afmelden");

    /** Who looks around. */
    enum Who {
        VISITOR, NEWCOMER, EDITOR, ADMINISTRATOR, READER, SUPPLIER, GOVERNMENT, KEEPER, KEEPERS_EDITOR, OF_TWO;

        /** These three see nearly every page between them; the others see the same pages in part, once. */
        List<String> languages() {
            return this == VISITOR || this == EDITOR || this == KEEPER
                    ? KeptPages.LANGUAGES
                    : KeptPages.LANGUAGES.subList(0, 1);
        }
    }

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Visitors visitors;

    /** The addresses everybody found, for who asks whether together they found all; the pages themselves would fill the memory. */
    private final Map<Who, Set<String>> found = new EnumMap<>(Who.class);

    @BeforeAll
    void bruggeAnsweredAndVIctOrHasADraft() {
        var measured = Measured.of(visitors.as(Role.AUTHORITY_EDITOR, BRUGGE));
        measured.save(measured.everyAnswer());
        measured.answers("ORG", "PRO", "DAT", "APP", "DIE");
        measured.save(Map.of("antwoord.SEC01", "?", "toelichting.SEC01", "Navragen."));
        Benchmarked.groups();
        Benchmarked.figures(visitors.homes().authority(BRUGGE), measured.id());
        Shared.byName(visitors);
        Shared.withEverybody(visitors.homes().authority("46021"));
        new Proofs(measured).any();
        new Together(measured).begins();
        Samples.draft();
        Samples.contentDraft();
        Samples.plannedRound();
        var keeper = browser(Who.KEEPER).get("/profiel").document().body();
        var person = new PersonId(UUID.fromString(keeper.attr("data-person")));
        Samples.job(person, visitors.homes().of(Role.VICTOR_ADMINISTRATOR));
        Samples.notification(person, visitors.homes().of(Role.VICTOR_ADMINISTRATOR));
        Measured.of(visitors.as(Role.AUTHORITY_ADMINISTRATOR, "46021"));
        LongAgo.reported(visitors.as(Role.VICTOR_ADMINISTRATOR));
        Delegated.to(visitors.homes().keeper(), visitors.homes().authority("46021"), "COACH");
        Shared.withOrganisation(visitors.homes().authority(BRUGGE), visitors.homes().authority("46021"));
        Shared.withOrganisation(visitors.homes().authority("46021"), visitors.homes().authority(BRUGGE));
        Shared.approval(visitors.homes().authority(BRUGGE), measured.id(), person);
        Shared.guestRequest(visitors.homes().authority(BRUGGE), measured.id(), "Marie Claes");
        Shared.key(visitors.homes().of(Role.VICTOR_ADMINISTRATOR));
        Samples.upload(visitors.homes().of(Role.VICTOR_ADMINISTRATOR));
        Practising.sample();
        Offered.draft(visitors.homes().of(Role.SUPPLIER_EDITOR), "Proef");
        Offered.submitted(visitors.homes().of(Role.SUPPLIER_EDITOR), "Proef");
        Offered.proposal(visitors.homes().of(Role.SUPPLIER_EDITOR), "Proef");
        Offered.published(visitors.homes().of(Role.SUPPLIER_EDITOR));
        Offered.proof(visitors.homes().of(Role.SUPPLIER_EDITOR));
        Offered.asked(visitors.homes().of(Role.SUPPLIER_EDITOR), visitors.homes().authority(BRUGGE));
        Offered.answered(visitors.homes().authority(BRUGGE));
        Samples.customerFile(visitors.homes().of(Role.SUPPLIER_EDITOR));
        Samples.seriesFile(visitors.homes().authority(BRUGGE));
        Shared.ownSeries(visitors.homes().authority(BRUGGE));
        Offered.question(visitors.homes().authority(BRUGGE), visitors.homes().of(Role.SUPPLIER_EDITOR), person,
                "Proef");
        Supplied.other();
        Supplied.request("Vragend Proefbedrijf");
        Samples.standardRun();
        follows(browser(Who.KEEPER), "/standaarden/wms");
        Invited.whereTheCrawlLooks(visitors.homes().of(Role.VICTOR_ADMINISTRATOR));
    }

    private static void follows(Browser browser, String standard) {
        var page = browser.get(standard);
        if (page.hasForm(standard + "/volgen")) {
            browser.fill(page, standard + "/volgen", Map.of());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPageIsSound(Who who) {
        var browser = browser(who);
        for (var language : who.languages()) {
            var crawl = crawl(who, language);
            found.put(who, crawl.addresses());
            assertThat(crawl.broken()).isEmpty();
            assertThat(crawl.assets()).allMatch(asset -> browser.get(asset).status() == 200);
            assertThat(crawl.actions()).allMatch(this::isRoute);
            var pages = List.copyOf(crawl.pages());
            IntStream.range(0, pages.size())
                    .parallel()
                    .forEach(index -> KeptPages.check(name(who, index + 1, pages.get(index)), pages.get(index),
                            language));
        }
    }

    private Crawl crawl(Who who, String language) {
        var browser = browser(who);
        browser.setCookie("taal", language);
        return Crawl.of(browser);
    }

    @Test
    void togetherTheyReachEveryPageThePortalHas() {
        var reached = Stream.of(Who.VISITOR, Who.EDITOR, Who.KEEPER, Who.ADMINISTRATOR, Who.SUPPLIER)
                .flatMap(who -> found
                        .computeIfAbsent(who, one -> crawl(one, KeptPages.LANGUAGES.getFirst()).addresses())
                        .stream())
                .distinct()
                .toList();
        var lost = Route.of(portal)
                .stream()
                .filter(route -> route.method().equals("GET") && !route.pattern().startsWith("/actuator")
                        && !route.pattern().startsWith("/api/"))
                .filter(route -> !route.pattern().equals(ONLY_WHEN_SUBMITTED) && !route.pattern().equals(BY_A_FORM)
                        && !route.pattern().equals(ONLY_AFTER_TROUBLE) && !WITHOUT_A_LINK.contains(route.pattern())
                        && !route.pattern().startsWith(TO_ANOTHER))
                .filter(route -> !route.pattern().equals("/aanmelden") && !route.pattern().endsWith("/{token}")
                        && !route.pattern().endsWith(".png"))
                .filter(route -> reached.stream().noneMatch(matches(route)))
                .map(Route::pattern);
        assertThat(lost).as("pages that no link leads to").isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = { "VISITOR", "EDITOR" })
    void errorPagesAreSoundToo(Who who) {
        var page = browser(who).get("/bestaat-niet");
        assertThat(page.status()).isEqualTo(404);
        KeptPages.check(name(who, 99, page), page, "nl-BE");
    }

    @Test
    void anAnswerByHtmxFindsEveryPlaceItReplaces() {
        var measured = Measured.of(browser(Who.EDITOR));
        var form = measured.chapter().form(measured.chapterAddress());
        for (var answer : List.of("?", "bestaat-niet")) {
            form.put("antwoord.SEC04", answer);
            form.put("versie.SEC04", "0");
            var saved = measured.member().script(measured.chapterAddress(), form);
            assertThat(saved.document().select("[data-hx-swap-oob]")).hasSizeGreaterThan(1);
            assertThat(PageRules.missingTargets(saved, measured.chapter())).isEmpty();
        }
    }

    private Browser browser(Who who) {
        return switch (who) {
            case VISITOR -> visitors.anonymous();
            case NEWCOMER -> visitors.signIn(visitors.register());
            case EDITOR -> visitors.as(Role.AUTHORITY_EDITOR, BRUGGE);
            case ADMINISTRATOR -> visitors.as(Role.AUTHORITY_ADMINISTRATOR, "46021");
            case READER -> visitors.as(Role.AUTHORITY_READER, BRUGGE);
            case SUPPLIER -> visitors.as(Role.SUPPLIER_ADMINISTRATOR);
            case GOVERNMENT -> visitors.as(Role.GOVERNMENT_READER);
            case KEEPER -> visitors.as(Role.VICTOR_ADMINISTRATOR);
            case KEEPERS_EDITOR -> visitors.as(Role.VICTOR_EDITOR);
            case OF_TWO -> ofTwo();
        };
    }

    private Browser ofTwo() {
        var account = visitors.register(Role.DPO, visitors.homes().authority(BRUGGE));
        visitors.give(account, Role.DPO, visitors.homes().authority("31006"));
        return visitors.signIn(account);
    }

    private boolean isRoute(String address) {
        return SECURITY.contains("POST " + address)
                || Route.of(portal).stream().filter(Route::isForm).anyMatch(route -> matches(route).test(address));
    }

    private static Predicate<String> matches(Route route) {
        var pattern = PathPatternParser.defaultInstance.parse(route.pattern());
        return path -> pattern.matches(PathContainer.parsePath(path.replaceFirst("\\?.*", "")));
    }

    /** Numbered in the order of the links, so that the same page gets the same name in the next run. */
    private static String name(Who who, int number, Page page) {
        var words = Crawl.route(page.path()).replaceAll("[^\\p{L}0-9]+", "-").replaceAll("^-|-$", "");
        return "%s-%02d-%s".formatted(who.name().toLowerCase(Locale.ROOT), number, words.isEmpty() ? "home" : words);
    }
}
