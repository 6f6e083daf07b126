package be.vlavirgem.benchmark.merging;

import be.vlavirgem.benchmark.indicators.FinancePost;
import be.vlavirgem.benchmark.indicators.Formula;
import be.vlavirgem.benchmark.indicators.Formula.Term;
import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Rule;
import be.vlavirgem.benchmark.merging.Part.Known;
import be.vlavirgem.benchmark.merging.Part.Trust;
import be.vlavirgem.benchmark.merging.Part.Why;
import be.vlavirgem.benchmark.merging.Part.Without;
import be.vlavirgem.domain.organisation.OrganisationId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that the reader may see of some municipalities in one year.
 *
 * @param own      what was measured by those the reader works for
 * @param shown    what others show
 * @param amounts  of the finances, open to all
 * @param readable whom the reader works for
 */
record Figures(Map<Key, Part> own, Map<Key, Part> shown, Map<Key, BigDecimal> amounts, Set<Key> themes,
        Set<OrganisationId> readable, Map<OrganisationId, Integer> people) {

    /** Of a municipality: an indicator, a theme or an amount of the finances. */
    record Key(OrganisationId organisation, String what) {}

    Figures {
        own = Map.copyOf(own);
        shown = Map.copyOf(shown);
        amounts = Map.copyOf(amounts);
        themes = Set.copyOf(themes);
        readable = Set.copyOf(readable);
        people = Map.copyOf(people);
    }

    Part of(Indicator indicator, Municipality one) {
        return indicator.rule().source() == Rule.Source.IMPORT
                ? imported(indicator.rule(), one.known())
                : measured(indicator, one.known());
    }

    private Part measured(Indicator indicator, OrganisationId one) {
        var key = new Key(one, indicator.code());
        return Optional.ofNullable(own.get(key))
                .or(() -> Optional.ofNullable(shown.get(key)))
                .orElseGet(() -> new Without(without(indicator, one)));
    }

    private Why without(Indicator indicator, OrganisationId one) {
        return readable.contains(one) || themes.contains(new Key(one, indicator.theme())) ? Why.NONE : Why.NOT_SHARED;
    }

    private Part imported(Rule rule, OrganisationId one) {
        return amount(rule.numerator(), one)
                .map(number -> divided(rule, number, one))
                .orElseGet(() -> new Without(Why.NONE));
    }

    private Part divided(Rule rule, BigDecimal number, OrganisationId one) {
        if (rule.kind() != Rule.Kind.RATIO) {
            var inhabitants = Optional.ofNullable(people.get(one))
                    .filter(_ -> rule.per().isInhabitants())
                    .map(BigDecimal::valueOf);
            return new Known(number, inhabitants, Trust.WELL);
        }
        return rule.denominator()
                .flatMap(formula -> amount(formula, one))
                .filter(below -> below.signum() > 0)
                .<Part>map(below -> new Known(number, Optional.of(below), Trust.WELL))
                .orElseGet(() -> new Without(Why.NO_DENOMINATOR));
    }

    /** Empty as soon as one of its terms has no amount: no row is no amount, never nothing. */
    private Optional<BigDecimal> amount(Formula formula, OrganisationId one) {
        var known = formula.terms().stream().flatMap(term -> amount(term, one).stream()).toList();
        return known.size() < formula.terms().size() ? Optional.empty() : total(known);
    }

    private static Optional<BigDecimal> total(List<BigDecimal> known) {
        return known.stream().reduce(BigDecimal::add);
    }

    private Optional<BigDecimal> amount(Term term, OrganisationId one) {
        return term instanceof Term.Finance(String amount)
                ? FinancePost.of(amount).flatMap(post -> Optional.ofNullable(amounts.get(new Key(one, post.key()))))
                : Optional.empty();
    }
}
