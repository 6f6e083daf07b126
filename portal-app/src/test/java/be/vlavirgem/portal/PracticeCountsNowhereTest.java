package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.platform.usage.UsageCounts;
import be.vlavirgem.testsupport.Browser;
import be.vlavirgem.testsupport.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * A municipality to practise in that hands in changes no figure and stands in no list: every page and file without an id in its
 * address, and those of the round, are read before and after. A new page is read by itself.
 */
@PortalTest
class PracticeCountsNowhereTest {

    /** What is about deeds, people and practising itself; each begins so. */
    private static final Set<String> TELLS_OF_IT = Set.of("/beheer/oefenomgeving", "/beheer/logboek", "/logboek",
            "/beheer/werking", "/beheer/mensen", "/beheer/mails", "/opdrachten", "/meldingen", "/profiel", "/api",
            "/actuator");

    @Autowired
    private ApplicationContext portal;
    @Autowired
    private Visitors visitors;
    @Autowired
    private UsageCounts usage;

    @Test
    void nothingThatIsCountedOrListedChangesWhenItHandsIn() {
        var before = figures();
        assertThat(before).hasSizeGreaterThan(40);
        var practice = handedIn();
        var after = figures();
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(after).allSatisfy((what, shown) -> assertThat(shown).as(what).isEqualTo(before.get(what)));
        assertThat(after.values()).noneMatch(shown -> shown.contains("Telniet"));
        assertThat(peered(practice)).isZero();
    }

    /** As a student would: every answer, and handed in. */
    private OrganisationId handedIn() {
        var practice = new Practising(visitors.as(Role.VICTOR_ADMINISTRATOR)).make("Telniet");
        var student = visitors.signIn(visitors.register(Role.AUTHORITY_ADMINISTRATOR, practice));
        var measured = Measured.of(student);
        var chapters = student.get(measured.address())
                .document()
                .select("a[href^=" + measured.address() + "/hoofdstukken/]")
                .eachAttr("href")
                .stream()
                .map(link -> link.replaceFirst("[#?].*", "").replaceFirst(".*/", ""))
                .distinct()
                .toArray(String[]::new);
        measured.answers(chapters);
        var submit = measured.address() + "/indienen";
        student.fill(student.get(submit), submit, Map.of());
        assertThat(state(practice)).containsOnly("SUBMITTED");
        assertThat(correct(practice)).isEqualTo(1);
        return practice;
    }

    /** That something was corrected is told to V-ICT-OR, of those who count. */
    private static int correct(OrganisationId practice) {
        return PortalDatabase.superuser().sql("""
                insert into answer_correction (organisation_id, id, measurement_id, question, value, reason, corrected_at, corrected_by)
                select organisation_id, gen_random_uuid(), id, 'SEC01', '?', 'Oefening', now(), gen_random_uuid()
                from measurement where organisation_id = ? order by started_at limit 1
                """).param(practice.value()).update();
    }

    private static List<String> state(OrganisationId practice) {
        return PortalDatabase.superuser()
                .sql("select distinct state from measurement where organisation_id = ?")
                .param(practice.value())
                .query(String.class)
                .list();
    }

    private static int peered(OrganisationId practice) {
        return PortalDatabase.superuser()
                .sql("select count(*) from peer_group_member where organisation_id = ?")
                .param(practice.value())
                .query(Integer.class)
                .single();
    }

    /** Who was in the portal today is written down by then, those who read here too. */
    private Map<String, String> figures() {
        authority().get("/maturiteit");
        usage.write();
        var found = new LinkedHashMap<>(statistics());
        var readers = Map.of("V-ICT-OR", visitors.as(Role.VICTOR_ADMINISTRATOR), "government",
                visitors.as(Role.GOVERNMENT_READER), "authority", authority());
        readers.forEach((who, browser) -> addresses().forEach(address -> read(browser, address)
                .ifPresent(shown -> found.put(who + " " + address, shown))));
        return found;
    }

    private Browser authority() {
        return visitors.as(Role.AUTHORITY_ADMINISTRATOR, "12021");
    }

    private List<String> addresses() {
        var round = PortalDatabase.superuser()
                .sql("select id::text from measurement_round where closed_on is null and current_date between opens_on and closes_on")
                .query(String.class)
                .single();
        return Route.of(portal)
                .stream()
                .filter(route -> route.method().equals("GET") && !route.pattern().matches(".*[.](pdf|docx|xlsx)"))
                .map(route -> route.pattern()
                        .replaceFirst("(/beheer/meetrondes|/rondeverslagen)/[{]round[}]", "$1/" + round))
                .filter(address -> !address.contains("{") && !address.contains("*")
                        && TELLS_OF_IT.stream().noneMatch(address::startsWith))
                .distinct()
                .sorted()
                .toList();
    }

    private static Optional<String> read(Browser browser, String address) {
        Page page = browser.get(address);
        if (page.status() != 200) {
            return Optional.empty();
        }
        return Optional.of(page.isHtml() ? page.document().select("main").text() : page.body());
    }

    /** What peers are told of all rounds, in every group. */
    private static Map<String, String> statistics() {
        var found = new TreeMap<String, String>();
        PortalDatabase.superuser().sql("""
                select round.name || ' ' || peer_group.system || ' ' || peer_group.code as what, string_agg(figures::text, '; ' order by figures::text) as told
                from measurement_round as round join peer_group on peer_group.year = round.year and system in ('FLANDERS', 'PROVINCE', 'SIZE')
                cross join lateral peer_statistics(round.id, peer_group.id, array['TOTAL', 'SEC', 'CAP02']) as figures
                group by 1
                union all
                select 'participation ' || round.name, count(*) || ' ' || string_agg(part.state, ',' order by part.organisation_id)
                from measurement_round as round cross join lateral round_participation(round.id) as part group by round.id
                union all
                select 'corrections ' || round.name, count(part.question)::text
                from measurement_round as round left join lateral round_corrections(round.id) as part on true group by round.id
                """).query((row, number) -> found.put(row.getString("what"), row.getString("told"))).list();
        return found;
    }
}
