package be.vlavirgem.portal.database;

import javax.sql.DataSource;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Stops the start, after the migrations and before the first request, on a pool that row-level security does not bind. */
@Component
@Lazy(false)
@DependsOnDatabaseInitialization
class DatabaseRoleCheck implements InitializingBean {
    private final DataSource pool;

    DatabaseRoleCheck(DataSource pool) {
        this.pool = pool;
    }

    @Override
    public void afterPropertiesSet() {
        PoolRole.of(pool).refusal().ifPresent(refusal -> {
            throw refusal;
        });
    }
}
