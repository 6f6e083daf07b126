package be.vlavirgem.catalog.customers;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Membership;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.people.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who looks at a public page counts, except those for whom it is their work, and robots. */
class LookTest {

    private static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:146.0) Gecko/20100101 Firefox/146.0";
    private static final UUID SUPPLIER = UUID.randomUUID();

    private static boolean counts(String agent, Optional<Access> who) {
        return new Look(SUPPLIER, agent, "", who).counts();
    }

    private static Optional<Access> of(UUID organisation, OrganisationKind kind, Role role) {
        var held = new Membership(new OrganisationId(organisation), "Proef", kind, Set.of(role), Set.of());
        return Optional.of(new Access(new PersonId(UUID.randomUUID()), "Proef", List.of(held), Optional.of(held)));
    }

    @Test
    void aVisitorAndAnAuthorityCount() {
        assertThat(counts(BROWSER, Optional.empty())).isTrue();
        assertThat(counts(BROWSER, of(UUID.randomUUID(), OrganisationKind.LOCAL_AUTHORITY, Role.AUTHORITY_EDITOR)))
                .isTrue();
        assertThat(counts(BROWSER, of(UUID.randomUUID(), OrganisationKind.SUPPLIER, Role.SUPPLIER_EDITOR)))
                .as("another supplier")
                .isTrue();
    }

    @Test
    void theSupplierItselfAndWhoKeepsTheCatalogueDoNot() {
        assertThat(counts(BROWSER, of(SUPPLIER, OrganisationKind.SUPPLIER, Role.SUPPLIER_EDITOR))).isFalse();
        assertThat(counts(BROWSER, of(UUID.randomUUID(), OrganisationKind.ASSOCIATION, Role.VICTOR_EDITOR))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
            "curl/8.5.0", "python-requests/2.31", "Mozilla/5.0 (compatible; YandexCrawler)", "Java/21.0.1" })
    void aRobotDoesNot(String agent) {
        assertThat(counts(agent, Optional.empty())).isFalse();
    }

    @Test
    void norDoesAPageThatIsOnlyFetchedInAdvance() {
        assertThat(new Look(SUPPLIER, BROWSER, "prefetch", Optional.empty()).counts()).isFalse();
    }
}
