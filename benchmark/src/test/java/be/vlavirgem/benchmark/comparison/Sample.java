package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.benchmark.DutchWords;
import be.vlavirgem.benchmark.indicators.Formula;
import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Rule;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Membership;
import be.vlavirgem.domain.people.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Invented indicators and figures. */
final class Sample {

    static final Instant STAND = Instant.parse("2026-01-10T02:30:00Z");
    static final FigureWords WORDS = new FigureWords(DutchWords.messages(), DutchWords.DUTCH);

    private Sample() {}

    /** Of somebody who works for that authority, by delegation or not. */
    static Access access(UUID organisation, boolean delegated) {
        var held = new Membership(new OrganisationId(organisation), "Bestuur", OrganisationKind.LOCAL_AUTHORITY,
                Set.of(), Set.of(), delegated, Optional.empty(), Optional.empty());
        return new Access(new PersonId(new UUID(0, 1)), "Lezer", List.of(held), Optional.of(held));
    }

    /** Of own ICT staff per 1,000 inhabitants. */
    static Indicator staff() {
        return indicator("VTE", Rule.Kind.COUNT, Rule.Per.THOUSAND_INHABITANTS, 2, 1);
    }

    static Indicator indicator(String unit, Rule.Kind kind, Rule.Per per, int decimals, int times) {
        var formula = new Formula(List.of(new Formula.Term.Figure("ict_vte")));
        return new Indicator("ict-vte", "mensen",
                new Indicator.Words("Eigen ICT-personeel", "", "", "", unit, Optional.empty(), Optional.empty()),
                new Rule(kind, Rule.Source.QUESTION, formula, Optional.empty(), times, Rule.Direction.NEUTRAL, per,
                        true, decimals, 5, Rule.State.ACTIVE));
    }

    /** So many for 10,000 inhabitants, given before the stand. */
    static Own own(double number) {
        return own(number, Own.State.DECLARED, true, STAND.minusSeconds(60));
    }

    static Own own(double number, Own.State state, boolean submitted, Instant changedAt) {
        return new Own(BigDecimal.valueOf(number), Optional.of(BigDecimal.valueOf(10_000)), state, submitted, true,
                new UUID(1, 1), Optional.of(2025), changedAt);
    }

    /** The middle half between these per inhabitant, of 40. */
    static GroupBand band(String p25, String median, String p75) {
        return new GroupBand(Optional.empty(), false, Optional.of(40), Optional.empty(), number(p25), number(median),
                number(p75), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.of(STAND));
    }

    static GroupBand hidden(GroupBand.Why why) {
        return new GroupBand(Optional.of(why), false, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static YearFigure figure(Optional<Own> own, Optional<GroupBand> band, Optional<Place> place) {
        return new YearFigure("ict-vte", 2025, own, Optional.empty(), band, place);
    }

    private static Optional<BigDecimal> number(String number) {
        return Optional.of(new BigDecimal(number));
    }
}
