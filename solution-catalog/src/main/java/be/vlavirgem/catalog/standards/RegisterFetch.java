package be.vlavirgem.catalog.standards;

import be.vlavirgem.catalog.standards.RegisterDesk.Came;
import be.vlavirgem.catalog.standards.StandardRun.Source;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.platform.jobs.Chore;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Fetches the register: every night by itself, then it is applied unless a fifth would vanish, or on a button, then it is shown first. */
@Component
class RegisterFetch {

    private static final Duration KEPT = Duration.ofDays(730);

    private final RegisterSource source;
    private final RegisterDesk desk;
    private final RunTable runs;
    private final StandardMessages messages;
    private final PlatformTransaction transaction;
    private final Clock clock;

    RegisterFetch(RegisterSource source, RegisterDesk desk, RunTable runs, StandardMessages messages,
            PlatformTransaction transaction, Clock clock) {
        this.source = source;
        this.desk = desk;
        this.runs = runs;
        this.messages = messages;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Asks the address first, so that at night no transaction waits for it. */
    void nightly() {
        transaction.run(() -> runs.forgetBefore(clock.instant().minus(KEPT)));
        if (source.address().isPresent()) {
            var got = source.fetch();
            transaction.run(() -> take(got));
        }
    }

    /** Leaves to a person what would empty the register, and tells so. */
    void take(Download.Got got) {
        runs.discardOpen(Source.SCHEDULE);
        var run = propose(desk.nextId(), got, Source.SCHEDULE, Optional.empty());
        if (run.isOpen() && run.why().isEmpty()) {
            desk.apply(run.id(), Optional.empty());
        } else if (run.isOpen()) {
            messages.waits(run);
        }
    }

    /** For a person, who decides. The step of the job is one transaction, which waits for the address as long as a download may take. */
    void ask(StandardRunId id, PersonId by) {
        propose(id, source.fetch(), Source.BUTTON, Optional.of(by));
    }

    private StandardRun propose(StandardRunId id, Download.Got got, Source kind, Optional<PersonId> by) {
        var name = source.address().map(address -> address.getHost()).orElse("");
        return switch (got) {
            case Download.Got.Content(var text) ->
                desk.propose(id, new Came(kind, name, true), text.getBytes(StandardCharsets.UTF_8), by);
            case Download.Got.Nothing(var why) -> desk.fail(id, kind, name, why, by);
        };
    }

    /** Apart, for the chores are asked for early. */
    @Component
    static class Daily {

        @Bean
        static Chore standardsRegister(ObjectProvider<RegisterFetch> fetch, Clock clock) {
            return Chore.daily(LocalTime.of(5, 15), clock.getZone(), "standards-register",
                    () -> fetch.getObject().nightly());
        }
    }
}
