package be.vlavirgem.catalog.catalogue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A data source that asks the database, before each query, how it goes about it: in the same transaction, with the same values. */
final class Explained extends DelegatingDataSource {
    private final List<JsonNode> plans = new ArrayList<>();

    Explained(DataSource source) {
        super(source);
    }

    /** The plans of what was asked since the last look. */
    List<JsonNode> plans() {
        var seen = List.copyOf(plans);
        plans.clear();
        return seen;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        return proxy(Connection.class,
                (method, arguments) -> method.getName().equals("prepareStatement") && arguments.length == 1
                        ? explained(connection, (String) arguments[0])
                        : method.invoke(connection, arguments));
    }

    private PreparedStatement explained(Connection connection, String statement) throws SQLException {
        var asked = connection.prepareStatement(statement);
        var plan = connection.prepareStatement("explain (analyze, buffers, timing off, format json) " + statement);
        return proxy(PreparedStatement.class, (method, arguments) -> {
            if (method.getName().startsWith("set") && arguments != null && arguments.length > 1) {
                method.invoke(plan, arguments);
            } else if (method.getName().equals("executeQuery")) {
                note(plan);
            }
            return method.invoke(asked, arguments);
        });
    }

    private void note(PreparedStatement plan) throws SQLException {
        try (plan; var rows = plan.executeQuery()) {
            rows.next();
            plans.add(JsonMapper.shared().readTree(rows.getString(1)).get(0).get("Plan"));
        }
    }

    private interface Call {
        Object on(Method method, Object[] arguments) throws ReflectiveOperationException, SQLException;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{ type }, (self, method, arguments) -> {
                    try {
                        return call.on(method, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }
}
