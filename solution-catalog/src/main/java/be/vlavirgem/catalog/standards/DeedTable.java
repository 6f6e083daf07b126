package be.vlavirgem.catalog.standards;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was done to standards, by hand and by files, and why. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DeedTable {

    /** What was done by hand. */
    enum Deed {
        ADDED, CHANGED, ENDED
    }

    /**
     * One change of a standard.
     *
     * @param who null for what came with a file by itself, or of somebody who is gone
     * @param reason empty for what came with a file
     */
    record Line(Instant at, String deed, @Nullable String who, String reason, List<Facts.Change> changes) {

        private static Line read(ResultSet row, int number) throws SQLException {
            return new Line(row.getTimestamp("at").toInstant(), row.getString("deed"), row.getString("who"),
                    row.getString("reason"), RunJson.changes(row.getString("changes")));
        }
    }

    private static final int MOST = 50;

    private final JdbcClient sql;
    private final IdSource ids;

    DeedTable(JdbcClient sql, IdSource ids) {
        this.sql = sql;
        this.ids = ids;
    }

    void add(StandardId standard, PersonId by, Deed deed, String reason, List<Facts.Change> changes, Instant now) {
        sql.sql("""
                insert into standard_deed (id, standard_id, at, person_id, deed, reason, changes)
                values (?, ?, ?, ?, ?, ?, ?::jsonb)
                """)
                .params(ids.next(), standard.value(), Timestamp.from(now), by.value(), deed.name(), reason,
                        RunJson.of(changes))
                .update();
    }

    /** The latest first, the deeds by hand and the files that were applied. */
    List<Line> of(Standard standard) {
        return sql.sql("""
                select standard_deed.id, at, deed, person.name as who, reason, changes from standard_deed left join person on person.id = person_id
                where standard_id = :id
                union all
                select standard_run_line.id, applied_at, outcome, person.name, '', changes from standard_run_line
                join standard_run on standard_run.id = run_id and state = 'APPLIED'
                left join person on person.id = applied_by
                where slug = :slug and outcome in ('ADDED', 'CHANGED', 'VANISHED')
                order by at desc, id desc limit :most
                """)
                .param("id", standard.id().value())
                .param("slug", standard.slug())
                .param("most", MOST)
                .query(Line::read)
                .list();
    }
}
