package be.vlavirgem.portal.demo;

import be.vlavirgem.domain.startup.BeforeFirstRequest;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.portal.database.StartRefused;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps invented and real apart: marks an empty database as a demo and refuses one that holds other data; without the
 * demo refuses a demo's database, whose passwords everybody knows.
 */
@Component
@Order(1)
class DemoGuard implements BeforeFirstRequest {

    private final JdbcClient sql;
    private final Clock clock;
    private final PlatformTransaction transaction;
    private final boolean demo;

    DemoGuard(JdbcClient sql, Clock clock, PlatformTransaction transaction,
            @Value("${vlavirgem.demo:false}") boolean demo) {
        this.sql = sql;
        this.clock = clock;
        this.transaction = transaction;
        this.demo = demo;
    }

    @Override
    public void prepare() {
        transaction.run(() -> {
            var marked = isTrue("select exists (select from portal_mark where name = 'demo')");
            var filled = isTrue("select exists (select from person) or exists (select from organisation)");
            refusal(demo, marked, filled).ifPresent(refusal -> {
                throw refusal;
            });
            if (demo && !marked) {
                mark();
            }
        });
    }

    /** Why the portal may not start on a database that is marked as a demo's, or holds people or organisations; empty when it may. */
    static Optional<StartRefused> refusal(boolean demo, boolean marked, boolean filled) {
        if (demo && !marked && filled) {
            return Optional.of(new StartRefused("The demo is asked for, but this database holds other data.",
                    "Start without the demo (VLAVIRGEM_DEMO=false), or give the demo an empty database."));
        }
        if (!demo && marked) {
            return Optional
                    .of(new StartRefused("This database is a demo: its people, passwords and answers are invented.",
                            "Give the portal an empty database, or start it as a demo again (VLAVIRGEM_DEMO=true)."));
        }
        return Optional.empty();
    }

    private void mark() {
        sql.sql("insert into portal_mark (name, made_at) values ('demo', ?)")
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    private boolean isTrue(String question) {
        return sql.sql(question).query(Boolean.class).single();
    }
}
