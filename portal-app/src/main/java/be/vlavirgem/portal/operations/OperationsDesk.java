package be.vlavirgem.portal.operations;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.platform.jobs.JobId;
import be.vlavirgem.platform.jobs.Jobs;
import be.vlavirgem.platform.mail.Outbox;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stops jobs, and tries mail again or gives it up; each deed stands in V-ICT-OR's audit trail. */
@Service
@Transactional
class OperationsDesk {

    private final Jobs jobs;
    private final Outbox outbox;
    private final AuditTrail audit;

    OperationsDesk(Jobs jobs, Outbox outbox, AuditTrail audit) {
        this.jobs = jobs;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** False when it had ended, runs to its end whatever happens, or is not there. */
    boolean stop(Access by, String job) {
        try {
            return jobs.stop(by, new JobId(UUID.fromString(job)));
        } catch (IllegalArgumentException noId) {
            return false;
        }
    }

    void retry(Access by) {
        record(by, "mail.retried", outbox.retry());
    }

    void giveUp(Access by) {
        record(by, "mail.given-up", outbox.giveUpTried());
    }

    private void record(Access by, String action, int mails) {
        if (mails > 0) {
            audit.record(by.organisation(), by.person(), action, by.organisation().value(), String.valueOf(mails));
        }
    }
}
