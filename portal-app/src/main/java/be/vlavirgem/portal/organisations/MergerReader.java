package be.vlavirgem.portal.organisations;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.portal.organisations.MergerReading.Taken;
import be.vlavirgem.web.form.Days;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads what was typed about a merger beside what there is today: on its form, and on its day. */
@Component
class MergerReader {

    private final Organisations organisations;
    private final OrganisationTable table;
    private final Clock clock;
    private final TransactionTemplate reading;

    MergerReader(Organisations organisations, OrganisationTable table, Clock clock,
            PlatformTransactionManager transactions) {
        this.organisations = organisations;
        this.table = table;
        this.clock = clock;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** Reads the rows of all that take part; writes nothing. */
    <T> T within(OrganisationId id, MergerForm form, Supplier<T> work) {
        var scope = new TenantScope(Set.copyOf(MergerReading.whose(id, form)), Optional.empty());
        return scope.call(() -> Objects.requireNonNull(reading.execute(status -> work.get())));
    }

    /** Within {@link #within}. */
    MergerReading read(OrganisationId id, MergerForm form) {
        return find(id, form).orElseThrow(NotFoundException::new);
    }

    /** The merger when nothing is to be mended and all that were typed are still there. */
    Optional<Merger> whole(OrganisationId id, MergerForm form) {
        return within(id, form, () -> find(id, form)).filter(typed -> typed.faults().isEmpty())
                .map(MergerReading::merger)
                .filter(merger -> merger.parties().containsAll(MergerReading.whose(id, form)));
    }

    private Optional<MergerReading> find(OrganisationId id, MergerForm form) {
        var today = LocalDate.now(clock);
        var authorities = organisations.localAuthoritiesOn(today);
        var first = table.settled(today).map(day -> day.plusDays(1)).orElse(today.minusYears(1));
        return authorities.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(own -> new MergerReading(own, authorities, Days.Range.between(first, today.plusYears(1)), form,
                        taken(id, form)));
    }

    /** One that merges may leave its name and its numbers to a new one. */
    private Taken taken(OrganisationId id, MergerForm form) {
        var parties = MergerReading.whose(id, form);
        return form.isNew()
                ? new Taken(table.isNameTaken(OrganisationKind.LOCAL_AUTHORITY, parties, form.name()),
                        table.bearer(parties, form.numbers()))
                : new Taken(false, Optional.empty());
    }
}
