package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.people.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The first page after signing in says to everybody what they can do, and leads there. */
@PortalTest
class DashboardPageTest {

    @Autowired
    private Visitors visitors;

    @ParameterizedTest
    @EnumSource(Role.class)
    void eachRoleReadsWhatItCanDoAndIsLedToEveryPartThatIsOpenToIt(Role role) {
        var visitor = visitors.as(role);
        var page = visitor.get("/dashboard").document();
        var pointers = page.select("section[aria-labelledby=kunnen]");
        assertThat(pointers.select("p").text()).startsWith(role.isDelegated() ? "Dit bestuur laat je" : "A")
                .doesNotContain("??");
        assertThat(pointers.select("a").eachAttr("href"))
                .isEqualTo(page.select(".side .menu a").eachAttr("href").stream().skip(1).toList())
                .isNotEmpty()
                .allSatisfy(path -> assertThat(visitor.get(path).status()).isEqualTo(200));
        assertThat(pointers.select("details:not([open]) a").isEmpty())
                .as("only who has most of the menu finds it folded")
                .isEqualTo(!role.fits(OrganisationKind.ASSOCIATION));
        assertThat(pointers.select("li .hint").eachText()).allSatisfy(does -> assertThat(does).endsWith("."));
    }
}
