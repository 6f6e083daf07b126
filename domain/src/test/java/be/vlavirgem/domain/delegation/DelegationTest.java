package be.vlavirgem.domain.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.delegation.Delegation.End;
import be.vlavirgem.domain.delegation.Delegation.How;
import be.vlavirgem.domain.delegation.Delegation.Area;
import be.vlavirgem.domain.delegation.Delegation.Party;
import be.vlavirgem.domain.delegation.Delegation.Reach;
import be.vlavirgem.domain.delegation.Delegation.Refusal;
import be.vlavirgem.domain.delegation.Delegation.Terms;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.OrganisationKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DelegationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Party AALST = party(OrganisationKind.LOCAL_AUTHORITY);
    private static final Party BODY = party(OrganisationKind.INTERMUNICIPAL_BODY);

    @Test
    void anAuthorityDelegatesToABodyUntilAYearAheadAtMost() {
        assertThat(refusal(BODY, Reach.DELEGATE, TODAY)).isEmpty();
        assertThat(refusal(BODY, Reach.SUBMITTER, LocalDate.of(2027, 11, 21))).isEmpty();
        assertThat(refusal(BODY, Reach.COACH, LocalDate.of(2027, 11, 22))).contains(Refusal.DAY);
        assertThat(refusal(BODY, Reach.COACH, TODAY.minusDays(1))).contains(Refusal.DAY);
        assertThat(refusal(AALST, Reach.COACH, TODAY)).contains(Refusal.TO_ITSELF);
    }

    @ParameterizedTest
    @EnumSource(names = { "INTERMUNICIPAL_BODY", "ASSOCIATION" }, mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseWorksForAnAuthority(OrganisationKind kind) {
        assertThat(refusal(party(kind), Reach.COACH, TODAY)).contains(Refusal.NO_BODY);
    }

    @Test
    void vIctOrCoachesAndNeverAnswers() {
        var keeper = party(OrganisationKind.ASSOCIATION);
        assertThat(refusal(keeper, Reach.COACH, TODAY)).isEmpty();
        assertThat(refusal(keeper, Reach.DELEGATE, TODAY)).contains(Refusal.ONLY_COACHING);
        assertThat(refusal(keeper, Reach.SUBMITTER, TODAY)).contains(Refusal.ONLY_COACHING);
    }

    @Test
    void itRunsUntilItsDayUnlessSomebodyEndedIt() {
        var running = delegation(TODAY, Optional.empty());
        assertThat(running.runsOn(TODAY)).isTrue();
        assertThat(running.runsOn(TODAY.plusDays(1))).isFalse();
        assertThat(running.isRenewable(TODAY.plusDays(1))).isTrue();
        var withdrawn = delegation(TODAY, Optional.of(new End(How.WITHDRAWN, Instant.EPOCH)));
        assertThat(withdrawn.runsOn(TODAY)).isFalse();
        assertThat(withdrawn.isRenewable(TODAY)).isFalse();
        assertThat(delegation(LocalDate.of(2027, 11, 21), Optional.empty()).isRenewable(TODAY)).isFalse();
    }

    @Test
    void eachReachInEachModuleIsARoleThatNoOrganisationGives() {
        for (var area : Area.values()) {
            for (var reach : Reach.values()) {
                assertThat(reach.in(area).isDelegated()).isTrue();
            }
        }
    }

    private static Optional<Refusal> refusal(Party body, Reach reach, LocalDate until) {
        return Delegation.refusal(AALST.id(), body, new Terms(Area.MEASUREMENT, reach, until), TODAY);
    }

    private static Party party(OrganisationKind kind) {
        return new Party(new OrganisationId(UUID.randomUUID()), kind, kind.name());
    }

    private static Delegation delegation(LocalDate until, Optional<End> end) {
        return new Delegation(new Delegation.Id(UUID.randomUUID()), AALST, BODY,
                new Terms(Area.MEASUREMENT, Reach.DELEGATE, until), Instant.EPOCH, end, 0);
    }
}
