package be.vlavirgem.benchmark.finance;

import be.vlavirgem.benchmark.finance.FinanceAmount.Territory;
import be.vlavirgem.benchmark.finance.FinanceLine.Block;
import be.vlavirgem.benchmark.finance.FinanceLine.Kind;
import be.vlavirgem.benchmark.finance.FinanceLine.Post;
import be.vlavirgem.benchmark.finance.FinanceLine.Section;
import be.vlavirgem.domain.organisation.Organisations.Sized;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An invented plan or accounts of an authority: always the same for the same, larger ones a little dearer, and not all of them there. */
record DemoLedger(Sized authority, int year, Kind kind) {

    private static final int FIRST_YEAR = 2020;
    private static final int FIRST_PLAN_OF_TODAY = 2026;
    /** What an inhabitant costs where nothing else is known, and more for each tenfold of inhabitants. */
    private static final double LEAST = 700;
    private static final double BY_SIZE = 240;
    private static final double PRICES = 1.03;
    /** How much of all each policy domain usually takes. */
    private static final double[] DOMAINS = { .09, .19, .11, .07, .10, .03, .06, .12, .11, .12 };
    private static final Map<Section, Double> SPENT = Map.of(Section.OPERATING, .74, Section.INVESTMENT, .19,
            Section.FINANCING, .07);
    private static final Map<Section, Double> RECEIVED = Map.of(Section.OPERATING, .86, Section.INVESTMENT, .05,
            Section.FINANCING, .09);
    private static final double LEAST_DEBT = 350;
    private static final double MOST_DEBT = 1_700;
    private static final int SOME_LATE = 31;
    private static final int SOME_WITHOUT_DEBT = 17;

    /** The plans of those that merged, which went on after that, and of what they became: all of them together. */
    static Stream<FinanceAmount> together(Sized merged, List<Sized> before, int year) {
        var parts = before.stream().flatMap(one -> new DemoLedger(one, year, Kind.PLAN).amounts()).toList();
        var sums = parts.stream()
                .collect(Collectors.groupingBy(FinanceAmount::line))
                .entrySet()
                .stream()
                .filter(line -> line.getValue().size() == before.size())
                .map(line -> new FinanceAmount(merged.id(), line.getKey(), sum(line.getValue()),
                        Territory.OF_THE_YEAR));
        return Stream.concat(parts.stream(), sums);
    }

    private static BigDecimal sum(List<FinanceAmount> amounts) {
        return amounts.stream().map(FinanceAmount::euros).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Some bring a year later than others. */
    boolean isThere() {
        return chance("there", SOME_LATE) > 0;
    }

    Stream<FinanceAmount> amounts() {
        var domains = domains(authority.inhabitants() * perInhabitant());
        var spent = domains.stream().mapToLong(domain -> domain.euros().longValue()).sum();
        var received = Math.round(spent * between("received", .95, 1.06));
        return Stream.of(domains.stream(), parts(Block.EXPENDITURE, spent, SPENT),
                whole(Block.REVENUE, received), parts(Block.REVENUE, received, RECEIVED),
                whole(Block.BALANCE, received - spent), debt()).flatMap(amounts -> amounts);
    }

    private Stream<FinanceAmount> debt() {
        return chance("debt", SOME_WITHOUT_DEBT) == 0
                ? Stream.empty()
                : whole(Block.DEBT, Math.round(authority.inhabitants() * between("debt", LEAST_DEBT, MOST_DEBT)));
    }

    private Stream<FinanceAmount> whole(Block block, long euros) {
        return Stream.of(amount(block, Section.WHOLE, FinanceLine.ALL, euros));
    }

    private double perInhabitant() {
        return (LEAST + BY_SIZE * Math.log10(authority.inhabitants())) * between("spent", .8, 1.25)
                * Math.pow(PRICES, year - FIRST_YEAR) * (kind == Kind.PLAN ? between("planned", 1, 1.12) : 1);
    }

    private List<FinanceAmount> domains(double spent) {
        return IntStream.range(0, DOMAINS.length)
                .mapToObj(domain -> amount(Block.EXPENDITURE, Section.WHOLE, domain,
                        Math.round(spent * DOMAINS[domain] * between("domain" + domain, .6, 1.4))))
                .toList();
    }

    private Stream<FinanceAmount> parts(Block block, long whole, Map<Section, Double> shares) {
        return shares.entrySet()
                .stream()
                .map(share -> amount(block, share.getKey(), FinanceLine.ALL, Math.round(whole * share.getValue())));
    }

    private FinanceAmount amount(Block block, Section section, int domain, long euros) {
        return new FinanceAmount(authority.id(),
                new FinanceLine(year, kind, new Post(block, section), domain, reportYear()), BigDecimal.valueOf(euros),
                Territory.OF_THE_YEAR);
    }

    /** A plan is of six years. */
    private int reportYear() {
        return kind == Kind.ACCOUNT ? year : Math.min(year, FIRST_PLAN_OF_TODAY);
    }

    /** The same for the same subject, moving a little from year to year. */
    private double between(String subject, double least, double most) {
        var lasting = hash(authority.nis().value() + subject);
        var passing = hash(authority.nis().value() + subject + year);
        return least + (most - least) * (.85 * lasting + .15 * passing);
    }

    private int chance(String subject, int of) {
        return (int) (hash(authority.nis().value() + subject + year + kind) * of);
    }

    private static double hash(String text) {
        return Math.floorMod(text.hashCode() * 0x9E3779B9, 10_007) / 10_007.0;
    }
}
