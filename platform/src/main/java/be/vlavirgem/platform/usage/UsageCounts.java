package be.vlavirgem.platform.usage;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.tenancy.TenantScope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** How much each module is used, written every ten seconds and at the end. */
@Component
public class UsageCounts extends PendingCounts<UsageCounts.Counted> {

    record Counted(LocalDate day, String module, OrganisationId organisation, PersonId person) {}

    private final UsageTable table;
    private final Clock clock;

    UsageCounts(UsageTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Counts one action of a person in a module; in Europe/Brussels days when the clock is. */
    public void count(String module, OrganisationId organisation, PersonId person) {
        count(new Counted(LocalDate.now(clock), module, organisation, person));
    }

    @Scheduled(fixedDelay = 10_000)
    void everyTenSeconds() {
        write();
    }

    @Override
    protected void keep(Map<Counted, Long> counted) {
        TenantScope.none().run(() -> table.add(counted, LocalDate.now(clock)));
    }
}
