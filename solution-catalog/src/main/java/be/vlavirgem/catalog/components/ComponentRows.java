package be.vlavirgem.catalog.components;

import be.vlavirgem.platform.entries.Entries;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The published components as rows, for whatever points to one and for the search; none is ever taken away. */
@Repository
class ComponentRows {

    private final JdbcTemplate sql;

    ComponentRows(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** What is published now, in the transaction that publishes it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Entries content) {
        var components = ComponentsReader.all(content, Locale.forLanguageTag("nl"));
        sql.update("update reference_component set state = 'LAPSED'");
        sql.batchUpdate("""
                insert into reference_component (code, name, other_names, layer, domain, definition, state)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (code) do update set name = excluded.name, other_names = excluded.other_names,
                    layer = excluded.layer, domain = excluded.domain, definition = excluded.definition, state = excluded.state
                """, components, components.size(), ComponentRows::write);
    }

    private static void write(PreparedStatement row, ReferenceComponent component) throws SQLException {
        var values = List.of(component.code(), component.name(), names(row.getConnection(), component.aliases()),
                component.layer().code(), component.domain().code(), component.definition(),
                component.state().name());
        for (int index = 0; index < values.size(); index++) {
            row.setObject(index + 1, values.get(index));
        }
    }

    private static Array names(Connection connection, List<String> names) throws SQLException {
        return connection.createArrayOf("text", names.toArray());
    }
}
