package be.vlavirgem.web.borders;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored sets of borders: at most one that is shown and one that waits. */
@Component
class BorderSets {

    /** Whether the maps show a set. */
    enum State {
        /** Uploaded, to be looked at. */
        DRAFT,
        /** On the maps. */
        SHOWN
    }

    /** A set, with the paths by NIS code as far as they were asked for. */
    record BorderSet(UUID id, String viewBox, String fileName, Instant uploadedAt, Map<String, String> paths) {}

    private final JdbcClient sql;

    BorderSets(JdbcClient sql) {
        this.sql = sql;
    }

    void add(UUID id, BorderDrawing drawing, String fileName, Instant now) {
        sql.sql("insert into border_set (id, state, view_box, file_name, uploaded_at) values (?, 'DRAFT', ?, ?, ?)")
                .params(id, drawing.viewBox(), fileName, Timestamp.from(now))
                .update();
        var codes = drawing.paths().keySet().stream().map(nis -> nis.value()).toArray(String[]::new);
        sql.sql("insert into border_path (border_set_id, nis, path) select ?, * from unnest(?::text[], ?::text[])")
                .param(id)
                .param(codes)
                .param(drawing.paths().values().toArray(String[]::new))
                .update();
    }

    Optional<BorderSet> find(State state, boolean withPaths) {
        return sql.sql("""
                select id, view_box, file_name, uploaded_at, nis, path
                from border_set left join border_path on :paths and border_set_id = id where state = :state
                """).param("paths", withPaths).param("state", state.name()).query(rows -> {
            Optional<BorderSet> found = Optional.empty();
            while (rows.next()) {
                if (found.isEmpty()) {
                    found = Optional.of(new BorderSet(rows.getObject("id", UUID.class), rows.getString("view_box"),
                            rows.getString("file_name"), rows.getTimestamp("uploaded_at").toInstant(),
                            new HashMap<>()));
                }
                var nis = rows.getString("nis");
                if (nis != null) {
                    found.get().paths().put(nis, rows.getString("path"));
                }
            }
            return found;
        });
    }

    /** Shows the set that waited. */
    void show(UUID id) {
        sql.sql("update border_set set state = 'SHOWN' where id = ?").param(id).update();
    }

    boolean delete(State state) {
        return sql.sql("delete from border_set where state = ?").param(state.name()).update() > 0;
    }
}
