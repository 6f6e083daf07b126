package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.dashboard.DashboardTile;
import be.vlavirgem.web.dashboard.TileView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The round that runs, or ran last, for who calls and reminds: how many submitted, until when, and the last reminder. */
@Component
@Order(50)
class RoundTile implements DashboardTile {

    private record Standing(String name, LocalDate last, int total, int submitted, @Nullable LocalDate reminded) {}

    private static final String STANDING = """
            select round.name, least(round.closes_on, round.closed_on - 1) as last, count(*) as total,
                   count(*) filter (where participation.state = 'SUBMITTED') as submitted,
                   (select (max(told_at) at time zone 'Europe/Brussels')::date from round_reminder where round_id = round.id) as reminded
            from measurement_round as round cross join lateral round_participation(round.id) as participation
            where round.id = (%s) group by round.id
            """.formatted(CallRound.OF_DAY);

    private final JdbcClient sql;
    private final MessageSource messages;
    private final Clock clock;

    RoundTile(JdbcClient sql, MessageSource messages, Clock clock) {
        this.sql = sql;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "round";
    }

    @Override
    public Permission permission() {
        return Permission.FOLLOW_ROUNDS;
    }

    @Override
    public boolean isKept() {
        return false;
    }

    @Override
    public TileView view(Optional<String> facts, Access access, Locale locale) {
        var words = new Words(messages, locale);
        return sql.sql(STANDING)
                .param(LocalDate.now(clock))
                .query(RoundTile::standing)
                .optional()
                .map(standing -> view(standing, words))
                .orElseGet(() -> TileView.empty(words.text("maturity.rounds.title"),
                        words.text("maturity.round-tile.none"),
                        words.text("maturity.round-tile.plan"), RoundsController.PATH));
    }

    private static Standing standing(ResultSet row, int number) throws SQLException {
        return new Standing(row.getString("name"), row.getObject("last", LocalDate.class), row.getInt("total"),
                row.getInt("submitted"), row.getObject("reminded", LocalDate.class));
    }

    private TileView view(Standing standing, Words words) {
        var reminded = standing.reminded() == null
                ? words.text("maturity.round-tile.not-reminded")
                : words.text("maturity.round-tile.reminded", words.date(standing.reminded()));
        return new TileView(standing.name(), String.valueOf(standing.submitted()),
                words.text("maturity.round-tile.unit", standing.total()), List.of(days(standing.last(), words)),
                words.text("maturity.round-tile.last", words.date(standing.last())) + " " + reminded,
                words.text("maturity.calls.title"), CallList.PATH, false);
    }

    private TileView.Chip days(LocalDate last, Words words) {
        var left = LocalDate.now(clock).until(last, ChronoUnit.DAYS);
        return left < 0
                ? new TileView.Chip("", words.text("maturity.round-tile.closed"))
                : new TileView.Chip(left < Reminders.PAUSE_IN_DAYS ? "warn" : "good",
                        words.text("maturity.round-tile.left", left + 1));
    }
}
