package be.vlavirgem.platform.messages;

import be.vlavirgem.platform.jobs.JobEnded;
import be.vlavirgem.platform.jobs.JobState;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells who started a job that it has ended, in the transaction that ends it. */
@Component
class JobMessages {

    static final String FINISHED = "job-finished";
    static final String FAILED = "job-failed";

    private final Messages messages;

    JobMessages(Messages messages) {
        this.messages = messages;
    }

    /** Who stopped a job knows. */
    @EventListener
    void on(JobEnded ended) {
        if (ended.state() != JobState.CANCELLED) {
            messages.tell(new Message(ended.state() == JobState.FINISHED ? FINISHED : FAILED, ended.job().value(),
                    ended.organisation(), Optional.empty(), "job.type." + ended.type(), Optional.empty(),
                    "/opdrachten/" + ended.job()), List.of(ended.starter()));
        }
    }
}
