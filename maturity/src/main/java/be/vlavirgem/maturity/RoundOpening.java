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

/** Tells everyone who may fill in that a round has opened: each authority in a transaction of its own, nobody twice. */
@Component
class RoundOpening implements Job<RoundOpening.Told> {

    static final String TYPE = "round-opening";

    /** Of which round. */
    record Told(UUID round) {}

    private final Rounds rounds;
    private final RoundAuthorities authorities;
    private final People people;
    private final Messages messages;
    private final Clock clock;

    RoundOpening(Rounds rounds, RoundAuthorities authorities, People people, Messages messages, Clock clock) {
        this.rounds = rounds;
        this.authorities = authorities;
        this.people = people;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<Told> payload() {
        return Told.class;
    }

    @Override
    public List<JobStep> plan(Told told) {
        return authorities
                .withPeople(rounds.findById(told.round()).orElseThrow().opensOn(), LocalDate.now(clock))
                .stream()
                .map(JobStep::of)
                .toList();
    }

    @Override
    public void perform(Told told, JobStep step) {
        var round = rounds.findById(told.round()).orElseThrow();
        messages.tell(new Message(MaturityMessages.OPENED, occasion(round, step.organisation()), step.organisation(),
                Optional.empty(), round.name(), Optional.of(round.lastDay()), "/maturiteit"),
                people.whoMay(Permission.ANSWER_MEASUREMENT, step.organisation()));
    }

    private static UUID occasion(Round round, OrganisationId authority) {
        return UUID.nameUUIDFromBytes((TYPE + round.id() + authority).getBytes(StandardCharsets.UTF_8));
    }
}
