package be.vlavirgem.catalog.customers;

import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.usage.PendingCounts;
import be.vlavirgem.web.permission.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts how often the public page of a solution is looked at: in memory, written every so often and at the end, so that the
 * page costs no statement for it. Kept is a number per solution and day, and nothing of who looked.
 */
@Component
public class SolutionLooks extends PendingCounts<SolutionLooks.Counted> {

    record Counted(UUID solution, LocalDate day) {}

    private final LookTable table;
    private final Clock clock;

    SolutionLooks(LookTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Counts this request, unless it is of a robot, of the supplier itself or of V-ICT-OR. */
    public void count(UUID solution, UUID supplier, HttpServletRequest request) {
        var look = new Look(supplier, header(request, "User-Agent"),
                header(request, "Sec-Purpose") + header(request, "Purpose"), Visitor.of(request));
        if (look.counts()) {
            count(new Counted(solution, LocalDate.now(clock)));
        }
    }

    private static String header(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getHeader(name), "");
    }

    @Scheduled(fixedDelay = 20_000)
    void everyTwentySeconds() {
        write();
    }

    @Override
    protected void keep(Map<Counted, Long> counted) {
        TenantScope.none().run(() -> table.add(counted));
    }
}
