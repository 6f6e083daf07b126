package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the front page of the measurement shows. */
@Component
class OverviewPages {

    /** The page: the open round (or why there is none), the own measurement in it (or none yet), and every measurement that may be read. */
    record Page(@Nullable OpenRound round, Absence absence, @Nullable Line current, List<Line> lines,
            boolean mayBegin) {}

    /** Why there is nothing to measure now. */
    record Absence(String title, String text) {}

    /** The round that takes measurements today; how many days it does, today included. */
    record OpenRound(String name, String closesOn, long daysLeft) {}

    /** One measurement in the list; {@code closed} when it takes no answers any more, {@code inheritedFrom} names the predecessor whose it was. */
    record Line(String id, String round, boolean submitted, boolean closed, @Nullable String submittedOn,
            @Nullable String score,
            @Nullable String level, @Nullable String inheritedFrom) {}

    private final Rounds rounds;
    private final MeasurementRows rows;
    private final PublishedQuestionnaires questionnaires;
    private final Clock clock;

    OverviewPages(Rounds rounds, MeasurementRows rows, PublishedQuestionnaires questionnaires, Clock clock) {
        this.rounds = rounds;
        this.rows = rows;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Page of(Access access, Words words) {
        var today = LocalDate.now(clock);
        var round = rounds.openFor(access.organisation().value(), today)
                .map(open -> openRound(open, access, today, words))
                .orElse(null);
        var lines = rows.all().stream().map(row -> line(row, access, today, words)).toList();
        var current = lines.stream()
                .filter(line -> round != null && line.round().equals(round.name()) && line.inheritedFrom() == null)
                .findFirst()
                .orElse(null);
        return new Page(round, absence(access, today, round == null, words), current, lines,
                access.may(Permission.BEGIN_MEASUREMENT));
    }

    private Absence absence(Access access, LocalDate today, boolean asked, Words words) {
        if (access.ended().isPresent()) {
            return new Absence(words.text("maturity.ended.title"), words.text("maturity.ended.text"));
        }
        return (asked ? new BegunLater(rounds, today).why(access, words) : Optional.<String>empty())
                .map(why -> new Absence(words.text("maturity.later.title"), why))
                .orElseGet(() -> new Absence(words.text("maturity.no-round.title"),
                        words.text("maturity.no-round.text")));
    }

    private OpenRound openRound(Round round, Access access, LocalDate today, Words words) {
        var last = rounds.lastDay(round.name(), access.organisation().value()).orElseGet(round::lastDay);
        return new OpenRound(round.name(), words.date(last), today.until(last, ChronoUnit.DAYS) + 1);
    }

    /** Nobody answers a predecessor's any more, nor one's own once the organisation ended. */
    private static boolean isClosed(MeasurementRows.Row row, Access access, LocalDate today) {
        return row.lastDay().isBefore(today) || access.ended().isPresent()
                || !row.organisation().equals(access.organisation());
    }

    private Line line(MeasurementRows.Row row, Access access, LocalDate today, Words words) {
        var level = row.score()
                .map(score -> questionnaires.of(new QuestionnaireVersion.Id(row.questionnaire())).level(score));
        return new Line(row.id().toString(), row.round(), row.state() == Measurement.State.SUBMITTED,
                isClosed(row, access, today),
                row.submittedAt().map(words::date).orElse(null), row.score().map(words::score).orElse(null),
                level.map(words::level).orElse(null),
                row.organisation().equals(access.organisation()) ? null : row.organisationName());
    }
}
