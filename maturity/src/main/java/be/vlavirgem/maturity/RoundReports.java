package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.web.permission.NotFoundException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The reports of rounds: counted when V-ICT-OR asks, frozen when published, taken back when that was a mistake. */
@Service
@Transactional
class RoundReports {

    /** How long an introduction may be. */
    static final int LONGEST = 4_000;
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    /** A report; a draft is V-ICT-OR's own. */
    record Kept(Round.Id round, boolean published, String introduction, RoundFigures figures, Instant countedAt,
            Optional<Instant> publishedAt, int version) {}

    private final Rounds rounds;
    private final RoundCount count;
    private final AuditTrail audit;
    private final JdbcClient sql;
    private final JsonMapper json;
    private final Clock clock;

    RoundReports(Rounds rounds, RoundCount count, AuditTrail audit, JdbcClient sql, JsonMapper json, Clock clock) {
        this.rounds = rounds;
        this.count = count;
        this.audit = audit;
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<Kept> find(Round.Id round) {
        return sql.sql("select * from round_report where round_id = ?")
                .param(round.value())
                .query(this::kept)
                .optional();
    }

    /** What everybody who reads reports may see, the latest round first. */
    @Transactional(readOnly = true)
    List<Kept> published() {
        return sql.sql("""
                select round_report.* from round_report join measurement_round on measurement_round.id = round_id
                where state = 'PUBLISHED' order by opens_on desc limit 50
                """).query(this::kept).list();
    }

    /** Whether figures may be counted: nobody's answers move any more. */
    @Transactional(readOnly = true)
    boolean isOver(Round round) {
        return round.isOver(LocalDate.now(clock));
    }

    /** Counts the figures, for the first time or anew; false while somebody may still answer, or once it is published. */
    boolean draw(Access access, Round.Id id) {
        var round = rounds.findForChange(id.value()).orElseThrow(NotFoundException::new);
        if (!isOver(round)) {
            return false;
        }
        var drawn = sql.sql("""
                insert into round_report (round_id, state, introduction, figures, counted_at, version) values (?, 'DRAFT', '', ?::jsonb, ?, 1)
                on conflict (round_id) do update set figures = excluded.figures, counted_at = excluded.counted_at, version = round_report.version + 1
                    where round_report.state = 'DRAFT'
                """)
                .params(id.value(), json.writeValueAsString(count.of(round)), Timestamp.from(clock.instant()))
                .update() == 1;
        if (drawn) {
            audit.record(access.organisation(), access.person(), "round.report-drawn", id.value(), round.name());
        }
        return drawn;
    }

    /** False when a colleague changed or published it since this version; the same words again are no change. */
    boolean introduce(Access access, Round.Id id, int seen, String introduction) {
        var same = find(id).filter(kept -> !kept.published() && kept.version() == seen)
                .filter(kept -> kept.introduction().equals(introduction));
        return same.isPresent() || rewrite(access, id, seen, introduction);
    }

    private boolean rewrite(Access access, Round.Id id, int seen, String introduction) {
        var kept = sql.sql("""
                update round_report set introduction = ?, version = version + 1
                where round_id = ? and version = ? and state = 'DRAFT'
                """).params(introduction, id.value(), seen).update() == 1;
        if (kept) {
            audit.record(access.organisation(), access.person(), "round.report-introduced", id.value(), "");
        }
        return kept;
    }

    /** From now on others read it, as it was shown; false when it changed meanwhile or answers move again. */
    boolean publish(Access access, Round.Id id, int seen) {
        var round = rounds.findForChange(id.value()).orElseThrow(NotFoundException::new);
        var published = isOver(round) && sql.sql("""
                update round_report set state = 'PUBLISHED', published_at = ?, version = version + 1
                where round_id = ? and version = ? and state = 'DRAFT' and counted_at >= ?
                """)
                .params(Timestamp.from(clock.instant()), id.value(), seen, Timestamp.from(dayAfter(round)))
                .update() == 1;
        if (published) {
            audit.record(access.organisation(), access.person(), "round.report-published", id.value(), round.name());
        }
        return published;
    }

    /** From when nobody's answers move: what was counted before may be out of date. */
    private static Instant dayAfter(Round round) {
        return round.overAfter().plusDays(1).atStartOfDay(BRUSSELS).toInstant();
    }

    /** A draft again, which nobody else reads. */
    void takeBack(Access access, Round.Id id) {
        if (!rounds.existsById(id.value())) {
            throw new NotFoundException();
        }
        var taken = sql.sql("""
                update round_report set state = 'DRAFT', published_at = null, version = version + 1
                where round_id = ? and state = 'PUBLISHED'
                """).param(id.value()).update();
        if (taken == 1) {
            audit.record(access.organisation(), access.person(), "round.report-taken-back", id.value(), "");
        }
    }

    private Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(new Round.Id(row.getObject("round_id", UUID.class)), row.getString("state").equals("PUBLISHED"),
                row.getString("introduction"), json.readValue(row.getString("figures"), RoundFigures.class),
                row.getTimestamp("counted_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("published_at")).map(Timestamp::toInstant),
                row.getInt("version"));
    }
}
