package be.vlavirgem.domain.peers;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How near the authorities of a year are to each other: the mean, over what is known of both, of the square of how far they
 * are apart in four traits. Each is measured by how far the middle half of all lies apart in it, so that none weighs more.
 */
public final class Nearness {

    /** One that is near, with the four parts of the distance; empty where one of the two does not have the trait. */
    public record Near(OrganisationId peer, Parts parts) {}

    /** Squares of how far two are apart: in inhabitants, in density, in how well equipped, in planned investments. */
    public record Parts(Optional<Double> size, Optional<Double> density, Optional<Double> facility,
            Optional<Double> planned) {

        double distance() {
            return Stream.of(size, density, facility, planned)
                    .flatMap(Optional::stream)
                    .mapToDouble(Double::doubleValue)
                    .average()
                    .orElse(Double.MAX_VALUE);
        }
    }

    private static final int MANY = 15;
    private final List<Traits> all;
    private final double sizeSpread;
    private final double densitySpread;
    private final double plannedSpread;

    Nearness(List<Traits> all) {
        this.all = all;
        sizeSpread = spread(Traits::logOfSize);
        densitySpread = spread(Traits::logOfDensity);
        plannedSpread = spread(Traits::logOfPlanned);
    }

    /** The fifteen nearest, the nearest first; none to an authority that is not there. */
    public List<Near> to(OrganisationId organisation) {
        return all.stream()
                .filter(one -> one.id().equals(organisation))
                .findFirst()
                .map(own -> all.stream()
                        .filter(other -> !other.id().equals(organisation))
                        .map(other -> new Measured(other, parts(own, other)))
                        .sorted(Comparator.comparingDouble((Measured each) -> each.parts().distance())
                                .thenComparing(each -> each.other().nis()))
                        .limit(MANY)
                        .map(each -> new Near(each.other().id(), each.parts()))
                        .toList())
                .orElse(List.of());
    }

    private record Measured(Traits other, Parts parts) {}

    private Parts parts(Traits one, Traits other) {
        return new Parts(apart(Traits::logOfSize, sizeSpread, one, other),
                apart(Traits::logOfDensity, densitySpread, one, other),
                one.facility().flatMap(mine -> other.facility().map(theirs -> square(steps(mine, theirs)))),
                apart(Traits::logOfPlanned, plannedSpread, one, other));
    }

    private static Optional<Double> apart(Function<Traits, Optional<Double>> trait, double spread, Traits one,
            Traits other) {
        return trait.apply(one)
                .flatMap(mine -> trait.apply(other).map(theirs -> square((mine - theirs) / spread)));
    }

    private static double square(double number) {
        return number * number;
    }

    /** A class is a letter, for a centre or for lying inside or outside the reach of one, and a number. */
    private static int steps(String one, String other) {
        if (one.equals(other)) {
            return 0;
        }
        return one.charAt(0) == other.charAt(0) ? 1 : 2;
    }

    /** How far the quartiles lie apart; 1 where they are the same, and nothing is to be told apart. */
    private double spread(Function<Traits, Optional<Double>> trait) {
        var sorted = all.stream()
                .map(trait)
                .flatMap(Optional::stream)
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        var spread = sorted.length == 0 ? 0 : quantile(sorted, 0.75) - quantile(sorted, 0.25);
        return spread > 0 ? spread : 1;
    }

    private static double quantile(double[] sorted, double part) {
        var place = (sorted.length - 1) * part;
        var below = sorted[(int) place];
        return below + (place - (int) place) * (sorted[Math.min(sorted.length - 1, (int) place + 1)] - below);
    }
}
