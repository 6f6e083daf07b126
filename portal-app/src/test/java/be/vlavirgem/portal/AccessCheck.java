package be.vlavirgem.portal;

import static be.vlavirgem.portal.Samples.Whose.OWN;

import be.vlavirgem.domain.people.Role;
import be.vlavirgem.portal.Samples.Whose;
import be.vlavirgem.testsupport.AccessTable;
import be.vlavirgem.testsupport.Page;
import be.vlavirgem.testsupport.TenantRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks a route as everyone, for the own, a foreign, an absent and a misspelled thing, and tells what the table did not. */
final class AccessCheck {

    private static final Set<String> UPLOADS = Set.of("/beheer/vragenlijsten", "/beheer/inhoud", "/beheer/kaart",
            "/beheer/importen", "/beheer/standaarden", "/leverancier/oplossingen/publiccode",
            "/leverancier/oplossingen/{solution}/publiccode", "/leverancier/oplossingen/werkblad",
            "/leverancier/oplossingen/{solution}/bewijzen", "/leverancier/oplossingen/{solution}/logo",
            "/leverancier/gegevens/bewijzen",
            "/leverancier/klanten/bestanden", "/benchmark/eigen-reeksen/bestanden",
            "/maturiteit/metingen/{measurement}/invulbladen", "/maturiteit/metingen/{measurement}/bewijzen/{chapter}",
            "/maturiteit/metingen/{measurement}/documenten/{document}");

    /** An address that holds no id is answered before anyone's rights are looked at, so three ask for all. */
    private static final Set<String> MISSPELLING = Set.of(Cast.ANONYMOUS, Role.AUTHORITY_EDITOR.name(),
            Role.VICTOR_ADMINISTRATOR.name());

    private static final String LINK = "{token}";
    private static final Set<String> DONE = Set.of("200", "302");

    private final Cast cast;
    private final Samples samples;
    private final TenantRows rows = new TenantRows(PortalDatabase.DATABASE);
    private final Visitors visitors;
    private final Map<String, Supplier<String>> links;
    private final AccessTable holders = AccessMatrix.linkHolders();
    /** What the route before left behind; nobody else asks in between. */
    private @Nullable String left;

    AccessCheck(Visitors visitors) {
        this.visitors = visitors;
        this.cast = new Cast(visitors);
        this.samples = new Samples(visitors);
        var aalst = visitors.homes().authority(Homes.AALST);
        this.links = Map.of("READ", () -> Shared.byLink(aalst), "APPROVE",
                () -> Shared.toApprove(aalst, samples.measurement()), "ANSWER",
                () -> Shared.toAnswer(aalst, samples.measurement()));
    }

    /** Other tests may have changed rows since a route was asked; and all sign in one by one, for the door lets few in at once. */
    void startAnew() {
        left = null;
        Cast.columns().forEach(cast::browser);
    }

    boolean hasSample(String type) {
        return samples.covers(type);
    }

    /** One sentence per answer that is not the one of the table; empty when the route keeps to it. */
    List<String> deviations(Route route, AccessTable.Line line) {
        var aalst = visitors.homes().authority(Homes.AALST).value();
        var victor = visitors.homes().of(Role.VICTOR_ADMINISTRATOR).value();
        var supplier = Supplied.other().value();
        var offering = visitors.homes().of(Role.SUPPLIER_EDITOR).value();
        var before = left == null ? rows.withoutThoseOf(aalst, victor, supplier, offering) : left;
        var found = new ArrayList<String>();
        columns(route).map(column -> deviations(route, line, column)).toList().forEach(found::addAll);
        found.addAll(ofLinkHolders(route, line));
        var after = rows.withoutThoseOf(aalst, victor, supplier, offering);
        left = after;
        if (!after.equals(before)) {
            found.add("%s changed rows of another organisation:%n%s%n%s".formatted(route.name(), before, after));
        }
        return found;
    }

    /** What is only read can be asked by several at once, each with a browser of their own. */
    private static Stream<String> columns(Route route) {
        var columns = Cast.columns().stream();
        return route.isForm() ? columns : columns.parallel();
    }

    /** Whoever holds a link to something of Aalst is nobody anywhere else, and opens that and no more. */
    private List<String> ofLinkHolders(Route route, AccessTable.Line line) {
        var kinds = route.pattern().contains(LINK) ? links.keySet() : Set.of("READ");
        return kinds.stream().sorted().flatMap(kind -> ofLinkHolder(route, line, kind).stream()).toList();
    }

    private List<String> ofLinkHolder(Route route, AccessTable.Line line, String kind) {
        var found = new ArrayList<String>();
        var expected = holders.lines()
                .stream()
                .filter(opened -> opened.name().equals(route.name()))
                .findFirst()
                .map(opened -> opened.answer(kind))
                .orElse(line.answer(Cast.ANONYMOUS));
        for (var whose : route.idTypes().isEmpty() ? List.of(OWN) : List.of(OWN, Whose.ABSENT)) {
            var link = Objects.requireNonNull(links.get(kind)).get();
            var page = ask(route, samples.addressFor(link, route, whose), Cast.ANONYMOUS);
            if (!answer(route, page).equals(expected)) {
                found.add("%s of %s with a link to %s: %s instead of %s".formatted(route.name(), whose, kind,
                        answer(route, page), expected));
            }
            if (samples.tellOfGent(page)) {
                found.add("%s shows the holder of a link what only Gent may read".formatted(route.name()));
            }
        }
        return found;
    }

    private List<String> deviations(Route route, AccessTable.Line line, String column) {
        var found = new ArrayList<String>();
        var withId = !route.idTypes().isEmpty();
        compare(found, route, column, OWN, line.answer(column));
        compareElsewhere(found, route, column, Whose.FOREIGN, withId && samples.hasForeign(route), line);
        compareElsewhere(found, route, column, Whose.ABSENT, withId, line);
        if (withId && MISSPELLING.contains(column)) {
            compare(found, route, column, Whose.MISSPELLED, misspelled(elsewhere(line, column, "absent")));
        }
        return found;
    }

    /** What somebody decided on meanwhile leads on to what is left; what never was leads nowhere. */
    private static String misspelled(String absent) {
        return absent.equals("302") ? "404" : absent;
    }

    private void compareElsewhere(List<String> found, Route route, String column, Whose whose, boolean asked,
            AccessTable.Line line) {
        var name = whose.name().toLowerCase(Locale.ROOT);
        if (asked) {
            compare(found, route, column, whose, elsewhere(line, column, name));
        } else if (!line.answer(name).equals("-")) {
            found.add("%s has nothing %s, so the table says - there".formatted(route.name(), name));
        }
    }

    /** Who is not signed in gets the same answer everywhere; everyone else the same one, but only who may do it is led on. */
    private static String elsewhere(AccessTable.Line line, String column, String whose) {
        var answer = line.answer(column.equals(Cast.ANONYMOUS) ? Cast.ANONYMOUS : whose);
        return answer.equals("302") && !DONE.contains(line.answer(column)) ? "404" : answer;
    }

    private void compare(List<String> found, Route route, String column, Whose whose, String expected) {
        var address = samples.address(route, whose);
        var page = ask(route, address, column);
        if (!answer(route, page).equals(expected)) {
            found.add("%s of %s as %s: %s instead of %s".formatted(route.name(), whose, column, answer(route, page),
                    expected));
        }
        if (samples.tellOfGent(page)) {
            found.add("%s of %s shows %s what only Gent may read".formatted(route.name(), whose, column));
        }
    }

    private Page ask(Route route, String address, String column) {
        var browser = cast.browser(column);
        var organisation = cast.organisation(column);
        var fields = Map.of("organisatie", organisation, "organisatie-id", organisation, "taal", "nl", "thema",
                "SYSTEM", "sessie", "-", "weergave", "00000000-0000-4000-8000-000000000000", "naam", "proef");
        var page = switch (route.method()) {
            case "POST" -> UPLOADS.contains(route.pattern())
                    ? browser.upload(address, fields, "bestand", "kapot")
                    : browser.post(address, fields);
            case "POST HX-Request" -> browser.script(address, fields);
            default -> browser.get(address);
        };
        if (address.equals("/overal-afmelden")) {
            cast.signedOut(column);
        }
        return page;
    }

    /** The status, or "sign in" for the way to the sign-in page. */
    private static String answer(Route route, Page page) {
        var shown = route.isForm() && page.status() == 200 && page.hasForm("/aanmelden");
        return shown || page.location().startsWith("/aanmelden?terug=") ? "sign in" : String.valueOf(page.status());
    }
}
