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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells everyone who may fill in that the end of a round moved: closed early, longer, or no longer longer. Each authority in a
 * transaction of its own, nobody twice, and not who may go on although the others may not.
 */
@Component
class RoundNews implements Job<RoundNews.Told> {

    static final String TYPE = "round-news";

    /**
     * What is told.
     *
     * @param news the type of the message
     * @param organisation whom it concerns; null when it concerns all
     * @param deed by which two deeds of a round are told apart
     */
    record Told(UUID round, String news, @Nullable UUID organisation, UUID deed) {}

    private final Rounds rounds;
    private final RoundAuthorities authorities;
    private final People people;
    private final Messages messages;
    private final Clock clock;

    RoundNews(Rounds rounds, RoundAuthorities authorities, People people, Messages messages, Clock clock) {
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
        var concerned = told.organisation() == null
                ? authorities.withPeople(LocalDate.now(clock)).stream()
                : Stream.of(new OrganisationId(told.organisation()));
        return concerned.map(JobStep::of).toList();
    }

    @Override
    public void perform(Told told, JobStep step) {
        var round = rounds.findById(told.round()).orElseThrow();
        var last = rounds.lastDay(round.name(), step.organisation().value()).orElseThrow();
        if (told.news().equals(MaturityMessages.CLOSED) && !last.isBefore(LocalDate.now(clock))) {
            return;
        }
        messages.tell(new Message(told.news(), occasion(told, step.organisation()), step.organisation(),
                Optional.empty(), round.name(), Optional.of(last), "/maturiteit"),
                people.whoMay(Permission.ANSWER_MEASUREMENT, step.organisation()));
    }

    private static UUID occasion(Told told, OrganisationId authority) {
        return UUID.nameUUIDFromBytes((TYPE + told.deed() + authority).getBytes(StandardCharsets.UTF_8));
    }
}
