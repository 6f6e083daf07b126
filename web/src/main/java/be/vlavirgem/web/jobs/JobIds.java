package be.vlavirgem.web.jobs;

import be.vlavirgem.platform.jobs.JobId;
import be.vlavirgem.platform.jobs.Jobs;
import be.vlavirgem.web.permission.KnownId;
import be.vlavirgem.web.permission.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A job is known to whoever started it. */
@Component
class JobIds implements KnownId<JobId> {

    private final Jobs jobs;
    private final HttpServletRequest request;

    JobIds(Jobs jobs, HttpServletRequest request) {
        this.jobs = jobs;
        this.request = request;
    }

    @Override
    public Class<JobId> type() {
        return JobId.class;
    }

    @Override
    public JobId of(UUID value) {
        return new JobId(value);
    }

    @Override
    public boolean isKnown(UUID id) {
        return Visitor.of(request).flatMap(visitor -> jobs.find(visitor.person(), of(id))).isPresent();
    }
}
