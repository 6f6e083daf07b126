package be.vlavirgem.domain.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where each local authority stands on the tile map of Flanders, counted from the north-west. */
@Component
@Transactional(readOnly = true)
public class MapTiles {

    /** The map is 30 tiles wide. */
    public static final int COLUMNS = 30;
    /** The map is 12 tiles high. */
    public static final int ROWS = 12;

    /** A local authority's tile; rows and columns from 0. */
    public record Tile(OrganisationId id, NisCode nis, String name, int row, int column) {}

    private final JdbcClient sql;

    MapTiles(JdbcClient sql) {
        this.sql = sql;
    }

    /** The tiles of the local authorities of that day, row by row. */
    public List<Tile> on(LocalDate day) {
        return sql.sql("""
                select organisation.id, nis, name, tile_row, tile_column
                from organisation join local_authority on local_authority.organisation_id = organisation.id
                where kind = 'LOCAL_AUTHORITY' and daterange(valid_from, valid_until, '[]') @> :day::date and tile_row is not null
                order by tile_row, tile_column
                """)
                .param("day", day)
                .query((row, number) -> new Tile(new OrganisationId(row.getObject("id", UUID.class)),
                        new NisCode(row.getString("nis")), row.getString("name"), row.getInt("tile_row"),
                        row.getInt("tile_column")))
                .list();
    }
}
