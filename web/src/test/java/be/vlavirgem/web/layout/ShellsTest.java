package be.vlavirgem.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Membership;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.platform.looking.LookAlong;
import jakarta.servlet.RequestDispatcher;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.info.BuildProperties;
import org.springframework.mock.web.MockHttpServletRequest;

/** The shell shows what this person may open, here and now. */
class ShellsTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/maturiteit/metingen");

    @Test
    void aVisitorHasNoOrganisationAndAMenuOfWhatIsForEverybody() {
        var shell = shell();
        assertThat(shell.person()).isNull();
        assertThat(shell.organisation()).isNull();
        assertThat(shell.menu()).flatExtracting(Shell.MenuSection::lines)
                .extracting(Shell.MenuLine::path)
                .containsExactly("/catalogus");
        assertThat(shell.formTicket()).isEmpty();
    }

    @Test
    void theMenuShowsOnlyWhatTheRoleMayOpenAndMarksWhereOneIs() {
        request.setAttribute(Access.class.getName(), reader());
        assertThat(shell().menu()).singleElement().satisfies(section -> {
            assertThat(section.messageKey()).isEqualTo("web.menu.group.MEASURE");
            assertThat(section.lines()).extracting(Shell.MenuLine::path)
                    .containsExactly("/maturiteit", "/benchmark", "/catalogus");
            assertThat(section.lines()).extracting(Shell.MenuLine::current).containsExactly("true", null, null);
        });
    }

    @Test
    void theLanguageLinksKeepTheFilters() {
        request.setQueryString("taal=nl&fase=open");
        assertThat(shell().languages()).extracting(Shell.LanguageLink::href)
                .containsExactly(request.getRequestURI() + "?fase=open&taal=nl",
                        request.getRequestURI() + "?fase=open&taal=en");
    }

    @Test
    void anAddressThatLooksLikeAnotherHostLeadsNowhereElse() {
        request.setRequestURI("//elders.test/pagina");
        assertThat(shell().languages()).extracting(Shell.LanguageLink::href)
                .containsExactly("/elders.test/pagina?taal=nl", "/elders.test/pagina?taal=en");
    }

    @Test
    void anotherLanguageThanEnglishIsDutch() {
        request.addPreferredLocale(Locale.FRENCH);
        assertThat(shell().language()).isEqualTo("nl-BE");
        request.addPreferredLocale(Locale.UK);
        assertThat(shell().language()).isEqualTo("en");
    }

    @Test
    void anErrorPageKnowsThePageThatWasAskedFor() {
        request.setRequestURI("/error");
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/benchmark");
        assertThat(shell().path()).isEqualTo("/benchmark");
    }

    @Test
    void whomSomebodyAsksToLookAlongWithIsToldAndWhoLooksSeesWithWhom() {
        var asked = reader();
        request.setAttribute(Access.class.getName(), asked);
        assertThat(shell().looking()).isNull();
        request.setAttribute(Access.class.getName(), watched(asked, Optional.empty()));
        assertThat(shell().looking()).isEqualTo(new Shell.Looking("asked", "Els", "Stad Aalst", ""));
        request.setAttribute(Access.class.getName(),
                watched(asked, Optional.of(Instant.parse("2026-11-22T13:32:00Z"))));
        assertThat(shell().looking()).isEqualTo(new Shell.Looking("watched", "Els", "Stad Aalst", "14:32"));
        assertThat(shell().along()).isFalse();
        request.setAttribute(LookAlong.class.getName(), look(asked));
        assertThat(shell().looking()).isEqualTo(new Shell.Looking("along", "Jan", "Stad Aalst", "14:32"));
        assertThat(shell().along()).isTrue();
    }

    private static Access watched(Access access, Optional<Instant> until) {
        return new Access(access.person(), access.name(), access.memberships(), access.current(), access.preferences(),
                Optional.of(new Access.Onlooker("Els", until)), false);
    }

    private static LookAlong look(Access access) {
        var until = Instant.parse("2026-11-22T13:32:00Z");
        return new LookAlong(new LookAlong.Id(UUID.randomUUID()),
                new LookAlong.Somebody(access.person(), access.name()),
                new LookAlong.Place(access.organisation(), "Stad Aalst"),
                new LookAlong.Somebody(new PersonId(UUID.randomUUID()), "Els"), "Waarom", until, until,
                Optional.empty(),
                Optional.empty(), 0, Optional.empty());
    }

    private Shell shell() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("second", entry(2, "/benchmark", Permission.SIGNED_IN));
        beans.addBean("first", entry(1, "/maturiteit", Permission.READ_MEASUREMENT));
        beans.addBean("other", entry(3, "/beheer", Permission.PUBLISH_QUESTIONNAIRE));
        beans.addBean("open", entry(4, "/catalogus", Permission.EVERYBODY));
        return new Shells(beans.getBeanProvider(MenuEntry.class), beans.getBeanProvider(BuildProperties.class), true,
                Clock.system(ZoneId.of("Europe/Brussels")))
                .of(request);
    }

    private static MenuEntry entry(int order, String path, Permission permission) {
        return new MenuEntry(MenuGroup.MEASURE, order, "web.menu.dashboard", path, permission);
    }

    private static Access reader() {
        var aalst = new Membership(new OrganisationId(UUID.randomUUID()), "Stad Aalst",
                OrganisationKind.LOCAL_AUTHORITY, Set.of(Role.AUTHORITY_READER), Set.of());
        return new Access(new PersonId(UUID.randomUUID()), "Jan", List.of(aalst), Optional.of(aalst));
    }
}
