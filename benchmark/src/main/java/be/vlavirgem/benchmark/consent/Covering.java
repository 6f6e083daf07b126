package be.vlavirgem.benchmark.consent;

import be.vlavirgem.benchmark.indicators.Formula.Term;
import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Rule;
import be.vlavirgem.benchmark.indicators.Theme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which figures each theme is about, and of which other themes they tell as well: what is divided by employees gives their number away to
 * who knows the other side. Open data needs no consent and is in none.
 */
record Covering(List<Theme> themes) {

    /** A figure of a theme, with the other themes it is shown as far as. */
    record Covered(Indicator indicator, Set<String> besides) {}

    /** Those in which there is something to consent to. */
    List<Theme> declared() {
        return themes.stream().filter(theme -> !of(theme).isEmpty()).toList();
    }

    Optional<Theme> declared(String code) {
        return declared().stream().filter(theme -> theme.code().equals(code)).findFirst();
    }

    List<Covered> of(Theme theme) {
        return declaredIn(theme).map(indicator -> new Covered(indicator, besides(indicator))).toList();
    }

    Stream<String> codes(Theme theme) {
        return of(theme).stream().map(covered -> covered.indicator().code());
    }

    /** All codes it changes something for when somebody may see this theme, or may no more: those of others that tell of it too. */
    Set<String> touchedBy(Theme theme) {
        return themes.stream()
                .flatMap(one -> of(one).stream())
                .filter(covered -> covered.indicator().theme().equals(theme.code())
                        || covered.besides().contains(theme.code()))
                .map(covered -> covered.indicator().code())
                .collect(Collectors.toSet());
    }

    private static Stream<Indicator> declaredIn(Theme theme) {
        return theme.indicators()
                .stream()
                .filter(indicator -> indicator.rule().isActive() && indicator.rule().source() != Rule.Source.IMPORT);
    }

    private Set<String> besides(Indicator indicator) {
        var homes = homes();
        return indicator.rule()
                .terms()
                .stream()
                .map(term -> homes.getOrDefault(term, Set.of()))
                .filter(themes -> !themes.contains(indicator.theme()))
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of each answer that is a figure by itself, in which themes it is. */
    private Map<Term, Set<String>> homes() {
        var homes = new HashMap<Term, Set<String>>();
        themes.stream()
                .flatMap(Covering::declaredIn)
                .filter(indicator -> indicator.rule().answer().isPresent())
                .forEach(indicator -> homes
                        .computeIfAbsent(indicator.rule().numerator().terms().getFirst(), _ -> new TreeSet<>())
                        .add(indicator.theme()));
        return homes;
    }
}
