package be.vlavirgem.maturity;

import be.vlavirgem.testsupport.TestDatabase;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Holds a lock, so that others who come at the same moment wait for it together. */
final class Hold implements AutoCloseable {
    private final Connection connection;
    private final JdbcClient superuser;

    Hold(TestDatabase database, String lock) throws SQLException {
        superuser = JdbcClient.create(database.superuser());
        connection = database.superuser().getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute(lock);
        }
    }

    /** Comes back once so many wait for a lock. */
    void awaitWaiting(int waiting) throws InterruptedException {
        var patience = Instant.now().plus(Duration.ofSeconds(20));
        while (waiting() < waiting) {
            if (Instant.now().isAfter(patience)) {
                throw new IllegalStateException("Only %d wait for the lock, not %d".formatted(waiting(), waiting));
            }
            Thread.sleep(20);
        }
    }

    void release() throws SQLException {
        connection.rollback();
    }

    private int waiting() {
        return superuser.sql("select count(distinct pid) from pg_locks where not granted")
                .query(Integer.class)
                .single();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
