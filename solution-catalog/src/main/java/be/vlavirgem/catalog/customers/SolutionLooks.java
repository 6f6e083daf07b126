package be.vlavirgem.catalog.customers;

import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.web.permission.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts how often the public page of a solution is looked at: in memory, written every so often and at the end, so that the
 * page costs no statement for it. Kept is a number per solution and day, and nothing of who looked.
 */
@Component
public class SolutionLooks implements SmartLifecycle {

    record Counted(UUID solution, LocalDate day) {}

    private final Map<Counted, Integer> pending = new ConcurrentHashMap<>();
    private final LookTable table;
    private final Clock clock;
    private volatile boolean running;

    SolutionLooks(LookTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Counts this request, unless it is of a robot, of the supplier itself or of V-ICT-OR. */
    public void count(UUID solution, UUID supplier, HttpServletRequest request) {
        var look = new Look(supplier, header(request, "User-Agent"),
                header(request, "Sec-Purpose") + header(request, "Purpose"), Visitor.of(request));
        if (look.counts()) {
            pending.merge(new Counted(solution, LocalDate.now(clock)), 1, Integer::sum);
        }
    }

    private static String header(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getHeader(name), "");
    }

    /** Writes what was counted since the last time. */
    @Scheduled(fixedDelay = 20_000)
    public void write() {
        var counted = new HashMap<Counted, Integer>();
        pending.keySet()
                .forEach(key -> Optional.ofNullable(pending.remove(key)).ifPresent(looks -> counted.put(key, looks)));
        if (!counted.isEmpty()) {
            add(counted);
        }
    }

    /** What could not be written is counted again the next time. */
    private void add(Map<Counted, Integer> counted) {
        try {
            TenantScope.none().run(() -> table.add(counted));
        } catch (RuntimeException failure) {
            counted.forEach((key, looks) -> pending.merge(key, looks, Integer::sum));
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

    /** After the web server, which finishes its last requests before. */
    @Override
    public int getPhase() {
        return 0;
    }
}
