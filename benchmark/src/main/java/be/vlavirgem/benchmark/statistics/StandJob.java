package be.vlavirgem.benchmark.statistics;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.platform.jobs.Job;
import be.vlavirgem.platform.jobs.JobStep;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps a stand for somebody who does not wait for the night: a step per year, then one per authority. What is not there yet of own groups is composed at night. */
@Component
class StandJob implements Job<StandJob.Stand> {

    /** For whom. */
    record Stand(UUID organisation) {}

    private final StandTable table;
    private final List<StandFollower> followers;

    StandJob(StandTable table, List<StandFollower> followers) {
        this.table = table;
        this.followers = List.copyOf(followers);
    }

    @Override
    public String type() {
        return StandNow.TYPE;
    }

    @Override
    public Class<Stand> payload() {
        return Stand.class;
    }

    @Override
    public List<JobStep> plan(Stand stand) {
        var asker = new OrganisationId(stand.organisation());
        var periods = table.periods();
        return Stream.concat(periods.stream().map(period -> new JobStep(subject(period), asker)),
                periods.stream().flatMap(period -> table.members(period).stream()).distinct().map(JobStep::of))
                .toList();
    }

    @Override
    public void perform(Stand stand, JobStep step) {
        table.periods()
                .stream()
                .filter(period -> subject(period).equals(step.subject()))
                .findFirst()
                .ifPresentOrElse(this::keepBands, () -> keepOwn(step.organisation()));
    }

    private void keepBands(int period) {
        table.keepBands(period);
        followers.forEach(follower -> follower.bandsKept(period));
    }

    private void keepOwn(OrganisationId organisation) {
        for (var period : table.periods()) {
            Optional.ofNullable(table.places(List.of(organisation), period).get(organisation))
                    .ifPresent(places -> table.keepPlaces(organisation, period, places));
            followers.forEach(follower -> follower.keepAgain(organisation, period));
        }
    }

    private static UUID subject(int period) {
        return new UUID(0, period);
    }
}
