package be.vlavirgem.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where a word can be read: in every column of every table, whatever its type, and in files. */
public final class Traces {

    private static final String COLUMNS = """
            select table_name, column_name, data_type from information_schema.columns
            join information_schema.tables using (table_schema, table_name)
            where table_schema = 'public' and table_type = 'BASE TABLE'
            """;

    private Traces() {}

    /** The columns that hold the word, as text or as bytes. */
    public static List<String> of(String word, TestDatabase database) {
        var sql = JdbcClient.create(database.superuser());
        return sql.sql(COLUMNS)
                .query((row, number) -> new String[]{ row.getString(1), row.getString(2), row.getString(3) })
                .list()
                .stream()
                .filter(column -> holds(sql, column, word))
                .map(column -> column[0] + "." + column[1])
                .sorted()
                .toList();
    }

    private static boolean holds(JdbcClient sql, String[] column, String word) {
        var found = column[2].equals("bytea")
                ? "position(convert_to(?, 'UTF8') in %s) > 0"
                : "position(? in %s::text) > 0";
        return sql.sql("select exists (select from public.\"%s\" where %s)".formatted(column[0],
                found.formatted('"' + column[1] + '"'))).param(word).query(Boolean.class).single();
    }

    /** The files in this folder and below that hold the word; none when the folder is not there. */
    public static List<Path> inFiles(String word, Path folder) {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> holds(file, word)).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean holds(Path file, String word) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(word);
        } catch (IOException gone) {
            return false;
        }
    }
}
