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

    /** A round by name. */
    record Running(Round.Id id, String name) {}

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
        return sql.sql("select id, name from measurement_round where id = (%s)".formatted(OF_DAY))
                .param(LocalDate.now(clock))
                .query((row, number) -> new Running(new Round.Id(row.getObject("id", UUID.class)),
                        row.getString("name")))
                .optional();
    }
}
