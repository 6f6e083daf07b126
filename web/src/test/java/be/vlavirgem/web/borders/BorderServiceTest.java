package be.vlavirgem.web.borders;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Membership;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.web.WebSlice;
import be.vlavirgem.web.borders.BorderSets.State;
import be.vlavirgem.web.chart.MapGround;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Borders are uploaded, shown on every map and removed again. */
@SpringJUnitConfig(WebSlice.class)
class BorderServiceTest {

    private static final String AALST = BorderFileTest.collection(BorderFileTest.feature("\"nis\":\"41002\"", "Polygon",
            "[[[4,50.9],[4.1,50.9],[4.1,51],[4,51],[4,50.9]]]"));

    @Autowired
    private BorderService service;

    @Autowired
    private MapGrounds grounds;

    @Autowired
    private Organisations organisations;

    @AfterEach
    void withoutBorders() {
        within(() -> {
            service.discard(operator());
            service.remove(operator());
            return true;
        });
    }

    @Test
    void aDraftIsOnNoMapUntilItIsShown() {
        assertThat(upload(AALST)).isEmpty();
        assertThat(ground("?kaart=grenzen").choice()).isNull();
        show();
        assertThat(find(State.DRAFT)).isEmpty();
        assertThat(ground("").choice().borders()).isFalse();
        assertThat(ground("?kaart=grenzen").choice().borders()).isTrue();
    }

    @Test
    void theMapKeepsWhoHasNoBorder() {
        upload(AALST);
        show();
        var places = ground("?kaart=grenzen").places();
        assertThat(places).hasSize(285);
        assertThat(places).filteredOn(place -> !place.shape().isEmpty())
                .singleElement()
                .extracting(MapGround.Place::name)
                .isEqualTo("Aalst");
    }

    @Test
    void theSwitchKeepsTheFiltersAndComesBackToTheChart() {
        upload(AALST);
        show();
        assertThat(ground("?kaart=grenzen&ronde=2026").choice().tilesHref())
                .isEqualTo("/vergelijken?ronde=2026&kaart=tegels#de-kaart");
    }

    @Test
    void aLaterUploadTakesThePlaceOfTheEarlierDraft() {
        upload(AALST);
        upload(AALST.replace("41002", "44021"));
        assertThat(find(State.DRAFT).orElseThrow().paths()).containsOnlyKeys("44021");
    }

    @Test
    void showingReplacesWhatWasShown() {
        upload(AALST);
        show();
        upload(AALST.replace("41002", "44021"));
        assertThat(find(State.SHOWN).orElseThrow().paths()).containsOnlyKeys("41002");
        show();
        assertThat(find(State.SHOWN).orElseThrow().paths()).containsOnlyKeys("44021");
    }

    @Test
    void aRefusedFileChangesNothing() {
        upload(AALST);
        assertThat(upload(AALST.replace("41002", "41003"))).isNotEmpty();
        assertThat(find(State.DRAFT).orElseThrow().paths()).containsOnlyKeys("41002");
    }

    @Test
    void showingWithoutADraftDoesNothing() {
        show();
        assertThat(find(State.SHOWN)).isEmpty();
    }

    private List<BorderProblem> upload(String file) {
        return within(() -> service.upload(operator(), "grenzen.geojson", file.getBytes(UTF_8)));
    }

    private void show() {
        within(() -> {
            service.show(operator());
            return true;
        });
    }

    private Optional<BorderSets.BorderSet> find(State state) {
        return within(() -> service.find(state, true));
    }

    private MapGround ground(String query) {
        var request = new MockHttpServletRequest("GET", "/vergelijken");
        if (!query.isEmpty()) {
            request.setQueryString(query.substring(1));
            request.setParameter("kaart", query.contains("grenzen") ? "grenzen" : "tegels");
        }
        return within(() -> grounds.on(request, "de-kaart"));
    }

    private <T> T within(Supplier<T> work) {
        return operator().scope().call(work::get);
    }

    private Access operator() {
        var home = TenantScope.none()
                .call(() -> organisations.named(OrganisationKind.ASSOCIATION, "V-ICT-OR"))
                .orElseThrow();
        var membership = new Membership(home, "V-ICT-OR", OrganisationKind.ASSOCIATION,
                Set.of(Role.VICTOR_ADMINISTRATOR),
                Set.of());
        return new Access(new PersonId(new UUID(0, 1)), "Beheer", List.of(membership), Optional.of(membership));
    }
}
