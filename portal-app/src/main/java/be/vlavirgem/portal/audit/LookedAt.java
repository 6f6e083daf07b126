package be.vlavirgem.portal.audit;

import be.vlavirgem.platform.list.Cell;
import java.util.List;

/** The pages somebody looks along at, in words: never an address as the code knows it. */
final class LookedAt {

    /** All addresses that begin so, and the last part of the key of their words. */
    private record Page(String route, String words) {

        boolean holds(String seen) {
            return seen.equals(route) || seen.startsWith(route + "/") || seen.startsWith(route + ".");
        }
    }

    /** Of two that both begin so, the first counts. */
    private static final List<Page> PAGES = List.of(
            new Page("/dashboard", "dashboard"),
            new Page("/maturiteit/metingen/{measurement}/hoofdstukken", "chapter"),
            new Page("/maturiteit/metingen/{measurement}/resultaat", "result"),
            new Page("/maturiteit/metingen/{measurement}/college", "college"),
            new Page("/maturiteit/metingen/{measurement}/correcties", "corrections"),
            new Page("/maturiteit/metingen/{measurement}/antwoorden", "answers"),
            new Page("/maturiteit/metingen/{measurement}/cijferblad", "figures"),
            new Page("/maturiteit/metingen/{measurement}/geschiedenis", "history"),
            new Page("/maturiteit/metingen/{measurement}/indienen", "submit"),
            new Page("/maturiteit/metingen/{measurement}/invulbladen", "sheets"),
            new Page("/maturiteit/metingen/{measurement}/bewijzen", "proofs"),
            new Page("/maturiteit/metingen/{measurement}/documenten", "document"),
            new Page("/maturiteit/metingen/{measurement}/delen", "sharing"),
            new Page("/maturiteit/metingen/{measurement}/goedkeuring", "approving"),
            new Page("/maturiteit/metingen/{measurement}/zonder-account", "guest"),
            new Page("/maturiteit/metingen", "measurement"),
            new Page("/maturiteit", "maturity"),
            new Page("/benchmark", "benchmark"),
            new Page("/rondeverslagen", "reports"),
            new Page("/opdrachten", "jobs"),
            new Page("/zoeken", "search"),
            new Page("/meldingen", "notices"),
            new Page("/opmerkingen", "comments"),
            new Page("/taken/{task}", "task"),
            new Page("/taken", "tasks"),
            new Page("/delen", "shares"),
            new Page("/gedeeld-met-ons", "shared"),
            new Page("/goedkeuringen", "approvals"),
            new Page("/koppelingen", "links"),
            new Page("/vragen-aan-leveranciers", "questions"),
            new Page("/medewerkers", "people"),
            new Page("/delegaties", "delegations"),
            new Page("/werken-voor", "mandates"),
            new Page("/mijn-besturen", "clients"),
            new Page("/logboek", "log"),
            new Page("/profiel", "profile"),
            new Page("/", "home"),
            new Page("/catalogus/vergelijken", "compare"),
            new Page("/catalogus", "catalogue"),
            new Page("/open-data", "open-data"),
            new Page("/gegevens", "data"),
            new Page("/stijlgids", "style"),
            new Page("/aanmelden", "sign-in"),
            new Page("/wachtwoord-vergeten", "password"),
            new Page("/wachtwoord-instellen", "password"),
            new Page("/uitnodiging", "invitation"),
            new Page("/account-aanvragen", "registration"),
            new Page("/adres-bevestigen", "address"),
            new Page("/berichten", "unsubscribe"),
            new Page("/gedeeld", "shared-link"),
            new Page("/goedkeuren", "approve-link"),
            new Page("/antwoorden", "guest-link"),
            new Page("/oplossingen", "solution"),
            new Page("/leverancier-worden", "supplier-ask"),
            new Page("/leveranciers", "suppliers"),
            new Page("/leverancier/oplossingen", "own-solutions"),
            new Page("/leverancier", "supplier"),
            new Page("/referentiecomponenten", "components"),
            new Page("/oplossingen-bevestigen", "use"),
            new Page("/standaarden", "standards"),
            new Page("/gevolgde-standaarden", "followed"),
            new Page("/beheer", "back-office"));

    private LookedAt() {}

    /** The words of a route; of one that is not listed only that it is a page. */
    static Cell inWords(String route) {
        return Cell.word("portal.audit.page." + PAGES.stream()
                .filter(page -> page.holds(route))
                .findFirst()
                .map(Page::words)
                .orElse("other"));
    }
}
