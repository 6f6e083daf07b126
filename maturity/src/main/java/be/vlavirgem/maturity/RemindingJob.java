package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.jobs.Job;
import be.vlavirgem.platform.jobs.JobStep;
import be.vlavirgem.platform.messages.Message;
import be.vlavirgem.platform.messages.Messages;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the people of each authority that was asked for, unless it submitted meanwhile or its time is over. */
@Component
class RemindingJob implements Job<RemindingJob.Reminder> {

    static final String TYPE = "round-reminder";

    /** Whom, in which round. */
    record Reminder(UUID round, UUID reminder) {}

    private final Rounds rounds;
    private final Measurements measurements;
    private final Reminders reminders;
    private final People people;
    private final Messages messages;
    private final Clock clock;

    RemindingJob(Rounds rounds, Measurements measurements, Reminders reminders, People people, Messages messages,
            Clock clock) {
        this.rounds = rounds;
        this.measurements = measurements;
        this.reminders = reminders;
        this.people = people;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<Reminder> payload() {
        return Reminder.class;
    }

    @Override
    public List<JobStep> plan(Reminder asked) {
        return reminders.of(asked.reminder()).stream().map(JobStep::of).toList();
    }

    @Override
    public void perform(Reminder asked, JobStep step) {
        var round = rounds.findById(asked.round()).orElseThrow();
        var last = rounds.lastDay(round.name(), step.organisation().value()).orElseThrow();
        var measurement = measurements.find(step.organisation(), round.id());
        if (reminders.isQuiet() || last.isBefore(LocalDate.now(clock))
                || measurement.flatMap(Measurement::submission).isPresent()) {
            return;
        }
        var path = measurement.map(begun -> MaturityMessages.PATH + begun.id()).orElse("/maturiteit");
        messages.tell(
                new Message(MaturityMessages.REMINDED, occasion(asked.reminder(), step.organisation()),
                        step.organisation(), Optional.empty(), round.name(), Optional.of(last), path),
                people.whoMay(Permission.ANSWER_MEASUREMENT, step.organisation()));
        reminders.told(asked.reminder(), step.organisation());
    }

    private static UUID occasion(UUID reminder, OrganisationId authority) {
        return UUID.nameUUIDFromBytes((TYPE + reminder + authority).getBytes(StandardCharsets.UTF_8));
    }
}
