package be.vlavirgem.platform.jobs;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The pool beneath the watch that refuses statements outside a scoped transaction: the scheduler's own table belongs to
 * nobody, and its statements are one by one.
 */
final class UnwatchedPool {

    private UnwatchedPool() {}

    static DataSource of(DataSource pool) {
        try {
            return pool.isWrapperFor(com.zaxxer.hikari.HikariDataSource.class)
                    ? pool.unwrap(com.zaxxer.hikari.HikariDataSource.class)
                    : pool instanceof DelegatingDataSource wrapper && wrapper.getTargetDataSource() != null
                            ? of(java.util.Objects.requireNonNull(wrapper.getTargetDataSource()))
                            : pool;
        } catch (SQLException broken) {
            throw new IllegalStateException("The pool does not tell what it is", broken);
        }
    }
}
