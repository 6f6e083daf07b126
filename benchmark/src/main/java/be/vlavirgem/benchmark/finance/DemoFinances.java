package be.vlavirgem.benchmark.finance;

import be.vlavirgem.benchmark.finance.FinanceLine.Kind;
import be.vlavirgem.benchmark.values.ImportedValues;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.organisation.Organisations.Sized;
import be.vlavirgem.domain.startup.BeforeFirstRequest;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Invented accounts of the years before this one, and invented plans around it, of nearly all authorities; the same at every start. */
@Component
@ConditionalOnBooleanProperty("vlavirgem.demo")
@Order(415)
class DemoFinances implements BeforeFirstRequest {

    private static final Logger LOG = LoggerFactory.getLogger(DemoFinances.class);
    private static final int YEARS_OF_ACCOUNTS = 4;
    private static final int YEARS_BEHIND = 1;
    private static final int YEARS_AHEAD = 1;

    private final FinanceAmounts amounts;
    private final ImportedValues values;
    private final Organisations organisations;
    private final PlatformTransaction transaction;
    private final Clock clock;

    DemoFinances(FinanceAmounts amounts, ImportedValues values, Organisations organisations,
            PlatformTransaction transaction, Clock clock) {
        this.amounts = amounts;
        this.values = values;
        this.organisations = organisations;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void prepare() {
        transaction.run(() -> {
            if (amounts.isEmpty()) {
                fill(LocalDate.now(clock).getYear());
            }
        });
    }

    private void fill(int now) {
        var begun = System.nanoTime();
        IntStream.range(now - YEARS_OF_ACCOUNTS, now).forEach(year -> amounts.invent(ledgers(year, Kind.ACCOUNT)));
        IntStream.rangeClosed(now - YEARS_BEHIND, now + YEARS_AHEAD)
                .forEach(year -> amounts.invent(ledgers(year, Kind.PLAN)));
        values.makeAllAnew();
        LOG.info("Filled the finances of the demo in {} ms", Duration.ofNanos(System.nanoTime() - begun).toMillis());
    }

    private List<FinanceAmount> ledgers(int year, Kind kind) {
        var then = LocalDate.of(year, Month.JANUARY, 1);
        var today = LocalDate.now(clock);
        var before = kind == Kind.PLAN ? mergedOn(then) : Map.<OrganisationId, List<Sized>>of();
        return organisations.localAuthoritiesOn(then.isBefore(today) ? then : today)
                .stream()
                .flatMap(authority -> before.containsKey(authority.id())
                        ? DemoLedger.together(authority, before.get(authority.id()), year)
                        : Stream.of(new DemoLedger(authority, year, kind))
                                .filter(DemoLedger::isThere)
                                .flatMap(DemoLedger::amounts))
                .toList();
    }

    /** Those that ended the day before, by what they became: their plans went on. */
    private Map<OrganisationId, List<Sized>> mergedOn(LocalDate day) {
        var successors = amounts.successorsOn(day);
        return organisations.localAuthoritiesOn(day.minusDays(1))
                .stream()
                .filter(authority -> successors.containsKey(authority.id()))
                .collect(Collectors.groupingBy(authority -> successors.get(authority.id())));
    }
}
