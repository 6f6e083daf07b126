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
 * Tells everyone who may fill in that the last day of their authority moved: longer, shorter, or closed. Each authority in a
 * transaction of its own, nobody twice, and only those whose own last day moved.
 */
@Component
class RoundNews implements Job<RoundNews.Told> {

    static final String TYPE = "round-news";

    /**
     * What is told.
     *
     * @param organisation whom it concerns; null when it concerns all
     * @param deed by which two deeds of a round are told apart
     * @param day on which it was done
     * @param before the last day until then, of that organisation or of who had no longer
     */
    record Told(UUID round, @Nullable UUID organisation, UUID deed, LocalDate day, LocalDate before) {}

    /** The type of the message and the day in it. */
    private record News(String type, LocalDate day) {}

    private final Rounds rounds;
    private final RoundExtensions extensions;
    private final RoundAuthorities authorities;
    private final People people;
    private final Messages messages;
    private final Clock clock;

    RoundNews(Rounds rounds, RoundExtensions extensions, RoundAuthorities authorities, People people,
            Messages messages, Clock clock) {
        this.rounds = rounds;
        this.extensions = extensions;
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
                ? authorities.withPeople(rounds.findById(told.round()).orElseThrow().opensOn(), LocalDate.now(clock))
                        .stream()
                : Stream.of(new OrganisationId(told.organisation()));
        return concerned.map(JobStep::of).toList();
    }

    @Override
    public void perform(Told told, JobStep step) {
        var round = rounds.findById(told.round()).orElseThrow();
        news(told, round, step.organisation()).ifPresent(news -> messages.tell(
                new Message(news.type(), occasion(told, step.organisation()), step.organisation(), Optional.empty(),
                        round.name(), Optional.of(news.day()), "/maturiteit"),
                people.whoMay(Permission.ANSWER_MEASUREMENT, step.organisation())));
    }

    /** Nothing when its last day stayed, or was over before it moved. */
    private Optional<News> news(Told told, Round round, OrganisationId authority) {
        var before = before(told, round, authority);
        var last = rounds.lastDay(round.name(), authority.value()).orElseThrow();
        if (last.isAfter(before)) {
            return Optional.of(new News(MaturityMessages.LONGER, last));
        }
        if (last.equals(before) || before.isBefore(told.day())) {
            return Optional.empty();
        }
        return Optional.of(last.isBefore(told.day())
                ? new News(MaturityMessages.CLOSED, told.day())
                : new News(MaturityMessages.SHORTER, last));
    }

    /** What concerns all leaves who has longer where they were. */
    private LocalDate before(Told told, Round round, OrganisationId authority) {
        return told.organisation() == null
                ? extensions.until(round.id(), authority).filter(told.before()::isBefore).orElse(told.before())
                : told.before();
    }

    private static UUID occasion(Told told, OrganisationId authority) {
        return UUID.nameUUIDFromBytes((TYPE + told.deed() + authority).getBytes(StandardCharsets.UTF_8));
    }
}
