package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.Organisations.Sized;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** How mature an invented authority is: larger ones further on average, each with its own strengths; the same at every start. */
final class DemoProfile {

    private static final double PARTICIPATION = 0.95;
    private static final double UNKNOWN = 0.04;
    /** What an authority usually has of each indicator, per what it is compared per. */
    private static final Map<String, Double> USUAL = Map.ofEntries(Map.entry("medewerkers", 11.0),
            Map.entry("medewerkers_vte", 8.0),
            Map.entry("onderwijs_vte", 2.0), Map.entry("ouderenzorg_vte", 2.5), Map.entry("ict_vte", 0.16),
            Map.entry("ict_extern_dagen", 3.5),
            Map.entry("werkstations", 0.35), Map.entry("laptops", 0.55), Map.entry("mobiel", 0.4),
            Map.entry("servers_fysiek", 0.15),
            Map.entry("servers_virtueel", 1.1), Map.entry("ict_investering", 7.0), Map.entry("ict_exploitatie", 28.0),
            Map.entry("ict_software", 17.0), Map.entry("ict_hardware", 6.0), Map.entry("ict_diensten", 9.0),
            Map.entry("ict_telecom", 3.0),
            Map.entry("toepassingen", 85.0), Map.entry("leveranciers", 42.0), Map.entry("locaties", 14.0),
            Map.entry("bandbreedte", 4.0));

    private final Random chance;
    private final long seed;
    private final double maturity;

    /** {@code year} counts the rounds since the first one: authorities grow slowly. */
    DemoProfile(Sized authority, int year) {
        this.seed = authority.nis().value().hashCode() * 31L;
        var character = new Random(seed);
        var size = Math.log10(Math.max(authority.inhabitants(), 1_000) / 1_000.0) / 3;
        this.maturity = 0.22 + 0.38 * size + 0.14 * character.nextGaussian() + 0.03 * (year % 100 - 24);
        this.chance = new Random(seed + year);
    }

    /** About one in twenty never takes part; the authorities of the demo accounts always do. */
    static boolean takesPart(Sized authority) {
        return List.of("41002", "44021").contains(authority.nis().value())
                || new Random(authority.nis().value().hashCode() * 17L).nextDouble() < PARTICIPATION;
    }

    AnswerValue answer(Question question, Bases bases) {
        if (chance.nextDouble() < UNKNOWN) {
            return new AnswerValue.Unknown();
        }
        return switch (question.kind()) {
            case Kind.OneOf kind -> new AnswerValue.Chosen(
                    kind.options().get(level(question.code().substring(0, 3), kind.options().size())).code());
            case Kind.AnyOf kind -> new AnswerValue.Several(kind.options()
                    .stream()
                    .filter(_ -> chance.nextDouble() < maturity + 0.2)
                    .map(Option::code)
                    .collect(Collectors.toSet()));
            case Kind.Figure figure -> figure(figure, bases);
            case Kind.Sum _ -> new AnswerValue.Blank();
        };
    }

    /** Some chapters are the authority's strong ones, this year and the next. */
    private int level(String chapter, int levels) {
        var strength = new Random(seed + chapter.hashCode()).nextGaussian();
        var reached = maturity + 0.16 * chance.nextGaussian() + 0.11 * strength;
        return (int) Math.floor(Math.clamp(reached, 0.0, 0.999) * levels);
    }

    /** Around what is usual; the same authority stays near its own figure over the years. */
    private AnswerValue figure(Kind.Figure figure, Bases bases) {
        var measure = figure.measure();
        var own = Math.exp(0.35 * new Random(seed + measure.indicator().hashCode()).nextGaussian());
        var usual = USUAL.getOrDefault(measure.indicator(), 10.0) * own * Math.exp(0.05 * chance.nextGaussian());
        return switch (bases.of(measure)) {
            case Bases.Base.None _ -> number(usual * Math.exp(maturity - 0.4), figure);
            case Bases.Base.Of(BigDecimal base) -> number(usual * base.doubleValue(), figure);
            case Bases.Base.Missing _ -> new AnswerValue.Unknown();
        };
    }

    private static AnswerValue number(double value, Kind.Figure figure) {
        return new AnswerValue.Figure(BigDecimal.valueOf(value)
                .setScale(Math.min(figure.measure().decimals(), 1), RoundingMode.HALF_UP)
                .min(BigDecimal.valueOf(figure.most())));
    }
}
