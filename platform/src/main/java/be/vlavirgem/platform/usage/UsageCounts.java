package be.vlavirgem.platform.usage;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.tenancy.TenantScope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts in memory and writes every ten seconds and at the end: a page costs no statement for being counted, and a
 * killed process loses at most ten seconds of counts.
 */
@Component
public class UsageCounts implements SmartLifecycle {

    record Counted(LocalDate day, String module, OrganisationId organisation, PersonId person) {}

    /** Phases stop from high to low; the web server finishes its last requests near the highest. */
    private static final int AFTER_THE_WEB_SERVER = 0;

    private final Map<Counted, Long> pending = new ConcurrentHashMap<>();
    private final UsageTable table;
    private final Clock clock;
    private volatile boolean running;

    UsageCounts(UsageTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Counts one action of a person in a module; in Europe/Brussels days when the clock is. */
    public void count(String module, OrganisationId organisation, PersonId person) {
        pending.merge(new Counted(LocalDate.now(clock), module, organisation, person), 1L, Long::sum);
    }

    /** Writes what was counted since the last time. */
    @Scheduled(fixedDelay = 10_000)
    public void write() {
        var counted = new HashMap<Counted, Long>();
        pending.keySet().forEach(key -> pending.computeIfPresent(key, (same, actions) -> {
            counted.put(key, actions);
            return null;
        }));
        if (!counted.isEmpty()) {
            add(counted);
        }
    }

    /** What could not be written is counted again the next time. */
    private void add(Map<Counted, Long> counted) {
        try {
            TenantScope.none().run(() -> table.add(counted, LocalDate.now(clock)));
        } catch (RuntimeException failure) {
            counted.forEach((key, actions) -> pending.merge(key, actions, Long::sum));
            throw failure;
        }
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        write();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return AFTER_THE_WEB_SERVER;
    }
}
