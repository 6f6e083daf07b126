package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.benchmark.comparison.ProfilePage.Fact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Five facts that set an authority apart before anything is measured; of what is not known they say so. */
record ProfileFacts(ProfileTable.Known known, Compared compared, FigureWords words) {

    private static final String EMPLOYEES = "medewerkers";
    private static final String GROUP = "maturity.group.";

    List<Fact> all() {
        return List.of(
                fact("inhabitants", known.inhabitants(), people -> known.inhabitantsIn()
                        .map(year -> words.text("benchmark.profile.inhabitants.in", whole(people),
                                String.valueOf(year)))
                        .orElseGet(() -> whole(people))),
                fact("density", density(), number -> words.text("benchmark.profile.density.per", whole(number))),
                fact("place", place(), Function.identity()),
                fact("facility", known.facility(), code -> words.text(GROUP + "facility." + code)),
                fact("employees", compared.of(EMPLOYEES).own().map(Own::numerator),
                        number -> words.text("benchmark.profile.employees.in", words.number(number, 0),
                                String.valueOf(compared.of(EMPLOYEES).period()))));
    }

    private <T> Fact fact(String name, Optional<T> value, Function<T, String> said) {
        return new Fact(words.text("benchmark.profile.fact." + name),
                value.map(said).orElseGet(() -> words.text("benchmark.profile.unknown")));
    }

    private Optional<Integer> density() {
        return known.inhabitants()
                .flatMap(people -> known.area()
                        .filter(area -> area.signum() > 0)
                        .map(area -> BigDecimal.valueOf(people).divide(area, 0, RoundingMode.HALF_UP).intValue()));
    }

    private Optional<String> place() {
        return known.province()
                .map(nis -> words.text(GROUP + "province." + nis))
                .map(province -> known.region()
                        .map(region -> words.text("benchmark.profile.place.in", region, province))
                        .orElse(province));
    }

    private String whole(int number) {
        return words.number(BigDecimal.valueOf(number), 0);
    }
}
