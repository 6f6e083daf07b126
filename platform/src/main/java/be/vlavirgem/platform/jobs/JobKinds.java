package be.vlavirgem.platform.jobs;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The kinds of jobs the modules supply, each with its payload as JSON; looked up late, because a job may itself start jobs. */
@Component
class JobKinds {

    /** A job that can be planned and performed. */
    record Bound<P extends Record>(Job<P> job, P payload) {

        List<JobStep> plan() {
            return job.plan(payload);
        }

        void perform(JobStep step) {
            job.perform(payload, step);
        }

        void ended(JobState state) {
            job.ended(payload, state);
        }
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ObjectProvider<Job<?>> kinds;

    JobKinds(ObjectProvider<Job<?>> kinds) {
        this.kinds = kinds;
    }

    /** The payload as it is kept; refuses one of another class than the job's. */
    String write(String type, Record payload) {
        var kind = of(type);
        if (!kind.payload().isInstance(payload)) {
            throw new IllegalArgumentException(
                    "Job %s takes a %s, not a %s".formatted(type, kind.payload(), payload.getClass()));
        }
        return JSON.writeValueAsString(payload);
    }

    /** False for a job that its module does not let anybody stop half-way. */
    boolean isStoppable(String type) {
        return kinds.stream().filter(kind -> kind.type().equals(type)).allMatch(Job::isStoppable);
    }

    /** False for a job that whoever started it does not hear of. */
    boolean isToldOf(String type) {
        return kinds.stream().filter(kind -> kind.type().equals(type)).allMatch(Job::isToldOf);
    }

    Bound<?> bind(StoredJob job) {
        return bind(of(job.type()), job.payload());
    }

    private static <P extends Record> Bound<P> bind(Job<P> kind, String payload) {
        return new Bound<>(kind, JSON.readValue(payload, kind.payload()));
    }

    private Job<?> of(String type) {
        return kinds.stream()
                .filter(kind -> kind.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No module supplies jobs of type " + type));
    }
}
