package be.vlavirgem.benchmark;

import be.vlavirgem.domain.startup.BulkLoader;
import be.vlavirgem.testsupport.TestDatabase;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.PGConnection;

/** Loads as the embedded database does: by COPY, as vlavirgem_loader. */
public final class CopyingLoader implements BulkLoader {

    private final TestDatabase database;

    CopyingLoader(TestDatabase database) {
        this.database = database;
    }

    @Override
    public void load(Consumer<Copying> work) {
        try (var connection = database.loader().getConnection()) {
            connection.setAutoCommit(false);
            work.accept((table, columns, rows) -> copy(connection, table, columns, rows));
            connection.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException("The demo could not be filled", failed);
        }
    }

    private static void copy(Connection connection, String table, List<String> columns, Stream<List<Object>> rows) {
        try {
            connection.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy %s (%s) from stdin".formatted(table, String.join(", ", columns)),
                            new StringReader(rows.map(CopyingLoader::line).collect(Collectors.joining())));
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException("Table %s could not be filled".formatted(table), failed);
        }
    }

    private static String line(List<Object> row) {
        return row.stream()
                .map(value -> value == null ? "\\N" : value.toString().replace("\\", "\\\\").replace("\n", "\\n"))
                .collect(Collectors.joining("\t", "", "\n"));
    }
}
