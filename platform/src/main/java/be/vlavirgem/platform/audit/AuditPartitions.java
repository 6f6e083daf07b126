package be.vlavirgem.platform.audit;

import be.vlavirgem.domain.startup.BeforeFirstRequest;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps a partition of the audit trail ready for this month and the two after it. */
@Component
@Order(10)
class AuditPartitions implements BeforeFirstRequest {

    private static final int MONTHS_READY = 3;

    private final JdbcClient sql;
    private final Clock clock;
    private final PlatformTransaction transaction;

    AuditPartitions(JdbcClient sql, Clock clock, PlatformTransaction transaction) {
        this.sql = sql;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    @Scheduled(cron = "0 15 3 * * *")
    public void prepare() {
        transaction.run(() -> sql.sql("select prepare_audit_partitions(?, ?)")
                .params(LocalDate.now(clock), MONTHS_READY)
                .query(Integer.class)
                .single());
    }
}
