package be.vlavirgem.maturity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The round that calls and reminders are about. */
@Component
@Transactional(readOnly = true)
class CallRound {

    /** A round by name; when it is over, nobody can answer in it any more. */
    record Running(Round.Id id, String name, boolean over) {}

    /** The id of the round that runs on a day, or that ran last before it. */
    static final String OF_DAY = "select id from measurement_round where opens_on <= ? order by opens_on desc limit 1";

    private final JdbcClient sql;
    private final Clock clock;

    CallRound(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The one that runs, or that ran last. */
    Optional<Running> now() {
        var today = LocalDate.now(clock);
        return sql
                .sql("select id, name, round_is_over_after(id) < ? as over from measurement_round where id = (%s)"
                        .formatted(OF_DAY))
                .params(today, today)
                .query((row, number) -> new Running(new Round.Id(row.getObject("id", UUID.class)),
                        row.getString("name"), row.getBoolean("over")))
                .optional();
    }
}
