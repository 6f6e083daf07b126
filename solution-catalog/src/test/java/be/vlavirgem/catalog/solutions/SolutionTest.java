package be.vlavirgem.catalog.solutions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.SheetField.Trait;
import be.vlavirgem.catalog.fields.Value;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SolutionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Solution.Change CHANGE = new Solution.Change(new PersonId(UUID.randomUUID()),
            Instant.parse("2026-11-21T10:00:00Z"));

    private static Solution draft() {
        Map<SheetField, Value> ten = SheetField.with(Trait.REQUIRED)
                .stream()
                .collect(Collectors.toMap(field -> field, SolutionTest::something));
        return Solution.begin(new Solution.Id(UUID.randomUUID()), new OrganisationId(UUID.randomUUID()),
                new Sheet(ten), CHANGE);
    }

    private static Value something(SheetField field) {
        return switch (field) {
            case NAME, SUMMARY, DESCRIPTION, PRODUCT_PAGE -> new Value.Text("iets");
            default -> new Value.Items(List.of("een"));
        };
    }

    private static Solution submitted() {
        var solution = draft();
        solution.submit("iets", CHANGE);
        return solution;
    }

    private static Solution published() {
        var solution = submitted();
        solution.publish(TODAY);
        return solution;
    }

    @Test
    void isReadByEverybodyFromPublicationToWithdrawal() {
        assertThat(draft().isShown()).isFalse();
        assertThat(submitted().isShown()).isFalse();
        var solution = published();
        assertThat(solution.isShown()).isTrue();
        assertThat(solution.dates().confirmed()).contains(TODAY);
        solution.ask(TODAY.plusYears(1));
        solution.outdate();
        assertThat(solution.isShown()).isTrue();
        solution.withdraw(CHANGE);
        assertThat(solution.isShown()).isFalse();
    }

    @Test
    void publishingIsNoConfirmation() {
        var solution = published();
        assertThat(draft().dates().confirmedSince()).isEmpty();
        assertThat(solution.dates().confirmedSince()).isEmpty();
        solution.confirm(TODAY.plusDays(1));
        assertThat(solution.dates().confirmedSince()).contains(TODAY.plusDays(1));
    }

    @Test
    void isNotHandedInWithoutItsTenFields() {
        var solution = draft();
        solution.describe(Sheet.EMPTY, List.of(SheetField.SUMMARY), CHANGE);
        assertThatIllegalStateException().isThrownBy(() -> solution.submit("iets", CHANGE))
                .withMessageContaining("SUMMARY");
    }

    @Test
    void keepsItsName() {
        var solution = draft();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> solution.describe(Sheet.EMPTY, List.of(SheetField.NAME), CHANGE));
    }

    @Test
    void keepsItsAddressWhenItIsHandedInAgain() {
        var solution = submitted();
        solution.takeBack(CHANGE);
        solution.submit("anders", CHANGE);
        assertThat(solution.slug()).contains("iets");
    }

    @Test
    void aConfirmationAnswersTheQuestion() {
        var solution = published();
        solution.ask(TODAY.plusYears(1));
        solution.outdate();
        solution.confirm(TODAY.plusYears(2));
        assertThat(solution.state()).isEqualTo(Solution.State.PUBLISHED);
        assertThat(solution.dates().asked()).isEmpty();
        assertThat(solution.dates().published()).contains(TODAY);
        assertThat(solution.dates().confirmed()).contains(TODAY.plusYears(2));
    }

    @Test
    void isSentBackWithAReasonOnly() {
        assertThatIllegalArgumentException().isThrownBy(() -> submitted().sendBack(Map.of()));
        var solution = submitted();
        solution.sendBack(Map.of("summary", "Voor wie?"));
        assertThat(solution.state()).isEqualTo(Solution.State.DRAFT);
        solution.submit("iets", CHANGE);
        assertThat(solution.remarks()).isEmpty();
    }

    @Test
    void eachVerbHasItsState() {
        assertThatIllegalStateException().isThrownBy(() -> draft().publish(TODAY));
        assertThatIllegalStateException().isThrownBy(() -> draft().confirm(TODAY));
        assertThatIllegalStateException().isThrownBy(() -> draft().withdraw(CHANGE));
        assertThatIllegalStateException().isThrownBy(() -> published().submit("iets", CHANGE));
        assertThatIllegalStateException().isThrownBy(() -> published().outdate());
        assertThatIllegalStateException().isThrownBy(() -> published().takeBack(CHANGE));
        assertThatIllegalStateException().isThrownBy(() -> submitted().resume(CHANGE));
    }

    @Test
    void isAskedAboutAfterAYearAndLateSixtyDaysLater() {
        var solution = published();
        assertThat(ConfirmRules.isDue(solution, TODAY.plusYears(1).minusDays(1))).isFalse();
        assertThat(ConfirmRules.goesAlong(solution, TODAY.plusYears(1).minusDays(30))).isTrue();
        assertThat(ConfirmRules.goesAlong(solution, TODAY.plusYears(1).minusDays(31))).isFalse();
        assertThat(ConfirmRules.isDue(solution, TODAY.plusYears(1))).isTrue();
        solution.ask(TODAY.plusYears(1));
        assertThat(ConfirmRules.isDue(solution, TODAY.plusYears(1))).isFalse();
        assertThat(ConfirmRules.isLate(solution, TODAY.plusYears(1).plusDays(59))).isFalse();
        assertThat(ConfirmRules.isLate(solution, TODAY.plusYears(1).plusDays(60))).isTrue();
    }
}
