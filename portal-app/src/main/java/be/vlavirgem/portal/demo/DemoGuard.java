package be.vlavirgem.portal.demo;

import be.vlavirgem.domain.startup.BeforeFirstRequest;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.portal.database.StartRefused;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Marks an empty database as a demo, and refuses one that holds other data: invented answers never mix with real ones. */
@Component
@ConditionalOnBooleanProperty("vlavirgem.demo")
@Order(1)
class DemoGuard implements BeforeFirstRequest {

    private final JdbcClient sql;
    private final Clock clock;
    private final PlatformTransaction transaction;

    DemoGuard(JdbcClient sql, Clock clock, PlatformTransaction transaction) {
        this.sql = sql;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public void prepare() {
        transaction.run(() -> {
            if (!isTrue("select exists (select from portal_mark where name = 'demo')")) {
                markEmpty();
            }
        });
    }

    private void markEmpty() {
        if (isTrue("select exists (select from person) or exists (select from organisation)")) {
            throw new StartRefused("The demo is asked for, but this database holds other data.",
                    "Start without the demo (VLAVIRGEM_DEMO=false), or give the demo an empty database.");
        }
        sql.sql("insert into portal_mark (name, made_at) values ('demo', ?)")
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    private boolean isTrue(String question) {
        return sql.sql(question).query(Boolean.class).single();
    }
}
