package be.vlavirgem.portal.operations;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.dashboard.DashboardTile;
import be.vlavirgem.web.dashboard.TileView;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What went wrong behind the pages in the past week: mail that was given up, and jobs that failed. */
@Component
@Order(70)
class OperationsTile implements DashboardTile {

    private static final Duration WEEK = Duration.ofDays(7);

    private record Failed(int mails, int jobs, int waiting) {}

    private final JdbcClient sql;
    private final MessageSource messages;
    private final Clock clock;

    OperationsTile(JdbcClient sql, MessageSource messages, Clock clock) {
        this.sql = sql;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "operations";
    }

    @Override
    public Permission permission() {
        return Permission.OPERATE;
    }

    @Override
    public boolean isKept() {
        return false;
    }

    @Override
    public TileView view(Optional<String> facts, Access access, Locale locale) {
        var failed = sql.sql("""
                select (select count(*) from mail where state = 'GIVEN_UP' and created_at >= :since) as mails,
                       (select count(*) from job where state = 'FAILED' and finished_at >= :since) as jobs,
                       (select count(*) from mail where state = 'WAITING' and tries > 0) as waiting
                """)
                .param("since", Timestamp.from(clock.instant().minus(WEEK)))
                .query(Failed.class)
                .single();
        var all = failed.mails() + failed.jobs();
        return new TileView(text("portal.operations.tile", locale), String.valueOf(all),
                text("portal.operations.tile.unit", locale), chips(failed, locale),
                text("portal.operations.tile.why", locale, failed.mails(), failed.jobs()),
                text("portal.operations.tile.go", locale), OperationsController.PATH, false);
    }

    private List<TileView.Chip> chips(Failed failed, Locale locale) {
        return failed.waiting() == 0
                ? List.of()
                : List.of(new TileView.Chip("warn", text("portal.operations.tile.waiting", locale, failed.waiting())));
    }

    private String text(String key, Locale locale, Object... about) {
        return messages.getMessage(key, about, locale);
    }
}
