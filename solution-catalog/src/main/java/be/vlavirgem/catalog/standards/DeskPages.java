package be.vlavirgem.catalog.standards;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.jobs.JobId;
import be.vlavirgem.platform.jobs.Jobs;
import be.vlavirgem.web.form.Choice;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the register stands, and what comes in. */
@Component
@Transactional
class DeskPages {

    private static final int LATEST = 5;
    private static final int LONGEST_NAME = 200;

    /**
     * The desk.
     *
     * @param address the host from which it comes by itself; null where none is configured
     */
    record Desk(StandardTable.Numbers numbers, @Nullable String address, List<Choice> extents, List<Latest> runs) {}

    /** A file of late. */
    record Latest(StandardRun run, String moment) {}

    private final StandardTable table;
    private final RunTable runs;
    private final RegisterDesk desk;
    private final RegisterSource source;
    private final Jobs jobs;
    private final MessageSource messages;
    private final Clock clock;

    DeskPages(StandardTable table, RunTable runs, RegisterDesk desk, RegisterSource source, Jobs jobs,
            MessageSource messages, Clock clock) {
        this.table = table;
        this.runs = runs;
        this.desk = desk;
        this.source = source;
        this.jobs = jobs;
        this.messages = messages;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Desk desk(Locale locale) {
        var latest = runs.latest(LATEST)
                .stream()
                .map(run -> new Latest(run, Moment.write(run.readAt(), clock)))
                .toList();
        return new Desk(table.numbers(), source.address().map(URI::getHost).orElse(null), extents(locale), latest);
    }

    private List<Choice> extents(Locale locale) {
        return Stream.of("volledig", "deel").map(extent -> {
            var key = "catalog.standards.desk.extent." + extent;
            return new Choice(extent, messages.getMessage(key, null, locale),
                    messages.getMessage(key + ".hint", null, locale), extent.equals("volledig"));
        }).toList();
    }

    StandardRun upload(Access by, String name, byte[] content, boolean whole) {
        var named = name.strip().replaceAll("\\s+", " ");
        var bounded = named.substring(0, Math.min(named.length(), LONGEST_NAME));
        return desk.propose(desk.nextId(), new RegisterDesk.Came(StandardRun.Source.UPLOAD, bounded, whole),
                content, Optional.of(by.person()));
    }

    /** Empty where no address is configured. */
    Optional<JobId> fetch(Access by) {
        var run = desk.nextId();
        return source.address()
                .map(address -> jobs.start(by, FetchJob.TYPE,
                        new FetchJob.Fetch(by.organisation().value(), by.person().value(), run.value()),
                        run.value()));
    }
}
