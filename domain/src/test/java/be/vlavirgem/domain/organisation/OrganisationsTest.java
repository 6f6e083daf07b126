package be.vlavirgem.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.DomainSlice;
import be.vlavirgem.domain.organisation.Organisations.Named;
import be.vlavirgem.domain.tenancy.TenantScope;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Finding an organisation by its name, among the real ones. */
@SpringJUnitConfig(DomainSlice.class)
class OrganisationsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Organisations organisations;

    @Autowired
    OrganisationsTest(Organisations organisations) {
        this.organisations = organisations;
    }

    @Test
    void aWholeNameIsCertainWhateverItsCaseAndAccents() {
        assertThat(alike("antwerpen").certain()).map(Named::name).contains("Antwerpen");
        assertThat(alike("Digitáál Vlaanderen").certain()).isPresent();
    }

    @Test
    void halfANameIsNeverCertainAlsoWhenItIsFoundOnce() {
        assertThat(alike("Antwerp").found()).extracting(Named::name).contains("Antwerpen", "Provincie Antwerpen");
        assertThat(alike("Digitaal Vlaand").found()).hasSize(1);
        assertThat(alike("Digitaal Vlaand").certain()).isEmpty();
        assertThat(alike("Atlantis").certain()).isEmpty();
    }

    private Organisations.Alike alike(String typed) {
        return TenantScope.none()
                .call(() -> organisations.inWhoseName(
                        organisations.named(OrganisationKind.ASSOCIATION, "V-ICT-OR").orElseThrow(), typed, TODAY, 10));
    }
}
