package be.vlavirgem.portal.database;

import be.vlavirgem.domain.startup.BulkLoader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Loads by COPY and lets the planner know what came, as a role that must be vlavirgem_loader: the superuser of the embedded database takes it on for the time being. */
final class CopyLoader implements BulkLoader {

    private final DataSource superuser;

    CopyLoader(DataSource superuser) {
        this.superuser = superuser;
    }

    @Override
    public void load(Consumer<Copying> work) {
        try (var connection = superuser.getConnection()) {
            connection.setAutoCommit(false);
            try (var role = connection.createStatement()) {
                role.execute("set local role vlavirgem_loader");
            }
            work.accept((table, columns, rows) -> copy(connection, table, columns, rows));
            connection.commit();
            connection.setAutoCommit(true);
            try (var statistics = connection.createStatement()) {
                statistics.execute("analyze");
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The demo could not be filled", failed);
        }
    }

    private static void copy(Connection connection, String table, List<String> columns, Stream<List<Object>> rows) {
        try {
            var copying = connection.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy %s (%s) from stdin".formatted(table, String.join(", ", columns)));
            for (var row : (Iterable<List<Object>>) rows::iterator) {
                var line = line(row).getBytes(StandardCharsets.UTF_8);
                copying.writeToCopy(line, 0, line.length);
            }
            copying.endCopy();
        } catch (SQLException failed) {
            throw new IllegalStateException("Table %s could not be filled".formatted(table), failed);
        }
    }

    private static String line(List<Object> row) {
        return row.stream().map(CopyLoader::field).collect(Collectors.joining("\t", "", "\n"));
    }

    private static String field(@Nullable Object value) {
        return value == null
                ? "\\N"
                : value.toString().replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }
}
