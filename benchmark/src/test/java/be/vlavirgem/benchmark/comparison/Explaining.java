package be.vlavirgem.benchmark.comparison;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.ResultSetExtractor;
import tools.jackson.databind.json.JsonMapper;

/** Has each query explained as it is sent, with its parameters, and counts the shared buffers it took. */
final class Explaining extends JdbcTemplate {

    private static final String EXPLAIN = "explain (analyze, buffers, timing off, format json) ";

    private long buffers;

    Explaining(DataSource source) {
        super(source);
    }

    long buffers() {
        return buffers;
    }

    @Override
    public <T> @Nullable T query(PreparedStatementCreator creator, ResultSetExtractor<T> rows) {
        buffers += Objects.requireNonNull(super.query(
                connection -> creator.createPreparedStatement(explained(connection)), Explaining::counted));
        return super.query(creator, rows);
    }

    private static Connection explained(Connection connection) {
        return (Connection) Proxy.newProxyInstance(Explaining.class.getClassLoader(),
                new Class<?>[]{ Connection.class },
                (_, method, arguments) -> {
                    var given = arguments == null ? new Object[0] : arguments.clone();
                    if (method.getName().equals("prepareStatement")) {
                        given[0] = EXPLAIN + given[0];
                    }
                    return method.invoke(connection, given);
                });
    }

    private static long counted(ResultSet plan) throws SQLException {
        plan.next();
        var top = JsonMapper.shared().readTree(plan.getString(1)).get(0).get("Plan");
        return top.get("Shared Hit Blocks").asLong() + top.get("Shared Read Blocks").asLong();
    }
}
