package be.vlavirgem.portal.practice;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.platform.jobs.JobId;
import be.vlavirgem.platform.jobs.Jobs;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What V-ICT-OR does about practice organisations: making one, putting it back, choosing when that happens, ending it. */
@Service
class PracticeDesk {

    private final PracticeTable table;
    private final PracticeReset reset;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final IdSource ids;
    private final Clock clock;
    private final TransactionTemplate transaction;

    PracticeDesk(PracticeTable table, PracticeReset reset, Jobs jobs, AuditTrail audit, IdSource ids, Clock clock,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.reset = reset;
        this.jobs = jobs;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Makes one; the job that invents its data, empty when something is called so already. */
    Optional<JobId> make(Access by, String name, Profile profile) {
        return now(() -> {
            if (table.isNamed(name)) {
                return Optional.empty();
            }
            var id = new OrganisationId(ids.next());
            table.add(id, name, profile, clock.instant(), LocalDate.now(clock).getYear() - 1);
            audit.record(by.organisation(), by.person(), "practice.made", id.value(), profile.name());
            return Optional.of(start(by, List.of(id)));
        });
    }

    /** The job that puts these back; 404 when one of them is none, or was ended. */
    JobId putBack(Access by, List<OrganisationId> practices) {
        return now(() -> {
            practices.forEach(this::find);
            return start(by, practices);
        });
    }

    private PracticeOrganisation find(OrganisationId id) {
        return table.find(id).orElseThrow(NotFoundException::new);
    }

    private JobId start(Access by, List<OrganisationId> practices) {
        table.await(practices, clock.instant());
        return jobs.start(by, PracticeJob.TYPE, PracticeJob.Work.of(practices, by.person()),
                practices.getFirst().value());
    }

    void choose(Access by, OrganisationId id, boolean weekly) {
        now(() -> {
            table.choose(find(id).id(), weekly);
            audit.record(by.organisation(), by.person(), weekly ? "practice.weekly" : "practice.never", id.value(), "");
            return weekly;
        });
    }

    /** Ends it, in its own scope; 404 when it was ended already. */
    void end(Access by, OrganisationId id) {
        TenantScope.of(id).run(() -> transaction.executeWithoutResult(status -> {
            var people = reset.end(id, LocalDate.now(clock)).orElseThrow(NotFoundException::new);
            audit.record(id, by.person(), "practice.ended", id.value(), String.valueOf(people));
        }));
    }

    private <T> T now(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
