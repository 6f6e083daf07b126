package be.vlavirgem.platform.jobs;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Leaves a row with every local authority of today, as that authority; a table of rows would show who was visited twice. */
class VisitJob implements Job<VisitJob.Round> {

    /** What a round does besides visiting. */
    record Round(int pauseMillis, String trouble) {}

    private static final String AUTHORITIES = """
            select id, id from organisation where kind = 'LOCAL_AUTHORITY' and daterange(valid_from, valid_until, '[]') @> date '2026-11-21'
            order by nis
            """;

    private final JdbcClient sql;

    VisitJob(JdbcClient sql) {
        this.sql = sql;
    }

    /** A tenant's table, so that a step in another scope than its organisation's is refused. */
    static void makeTable(JdbcClient owner) {
        owner.sql("create table if not exists visit (organisation_id uuid not null)").update();
        owner.sql("call make_tenant_table('visit')").update();
        owner.sql("create table ended_round (state text not null)").update();
        owner.sql("grant select, insert on ended_round to vlavirgem_app").update();
    }

    @Override
    public String type() {
        return "visit";
    }

    @Override
    public Class<Round> payload() {
        return Round.class;
    }

    @Override
    public List<JobStep> plan(Round round) {
        return sql.sql(AUTHORITIES)
                .query((row, number) -> JobStep
                        .of(new be.vlavirgem.domain.organisation.OrganisationId(row.getObject(1, UUID.class))))
                .list();
    }

    @Override
    public void perform(Round round, JobStep step) {
        sql.sql("insert into visit (organisation_id) values (?)").param(step.subject()).update();
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(round.pauseMillis()));
        switch (round.trouble()) {
            case "refusal" -> throw new JobRefused("job.failed.refusal");
            case "fault" -> throw new IllegalStateException("planted");
            default -> {
            }
        }
    }

    @Override
    public void ended(Round round, JobState state) {
        sql.sql("insert into ended_round (state) values (?)").param(state.name()).update();
    }
}
