package be.vlavirgem.web.jobs;

import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.jobs.JobId;
import be.vlavirgem.platform.jobs.JobProgress;
import be.vlavirgem.platform.jobs.Jobs;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reads the jobs of one person for their pages; somebody else's do not exist. */
@Component
class JobViews {

    private static final int MOST = 50;
    /** With this prefix the messages name each type of job. */
    private static final String TITLE = "job.type.";

    private final Jobs jobs;
    private final List<JobResult> results;
    private final MessageSource messages;
    private final Clock clock;

    JobViews(Jobs jobs, List<JobResult> results, MessageSource messages, Clock clock) {
        this.jobs = jobs;
        this.results = results;
        this.messages = messages;
        this.clock = clock;
    }

    JobView one(PersonId person, JobId id, Locale locale) {
        var job = jobs.find(person, id).orElseThrow(NotFoundException::new);
        var result = results.stream().filter(each -> each.type().equals(job.type())).findFirst();
        return view(job, result.filter(each -> job.state().isEnd() || each.isThereBefore())
                .flatMap(each -> each.path(job.subject())), locale);
    }

    /** Without what came of them, which would be asked of each. */
    List<JobView> latest(PersonId person, Locale locale) {
        return jobs.latest(person, MOST).stream().map(job -> view(job, Optional.empty(), locale)).toList();
    }

    private JobView view(JobProgress job, Optional<String> result, Locale locale) {
        var other = messages.getMessage("web.job.other", null, locale);
        var title = Objects.requireNonNull(messages.getMessage(TITLE + job.type(), null, other, locale));
        return new JobView(job, title, clock.getZone(), result.orElse(null));
    }
}
