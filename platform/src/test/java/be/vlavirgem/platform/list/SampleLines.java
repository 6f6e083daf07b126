package be.vlavirgem.platform.list;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** A list of ten thousand made-up lines, of which a visitor may know of every even one. */
record SampleLines(boolean onlyEven) implements ListDefinition<SampleLines.Line> {

    /** Line 7 is number 7, alike with the other nine of its tens. */
    record Line(UUID id, int number, String name) {

        @Override
        public String toString() {
            return "line " + number;
        }
    }

    static final ListColumn<Line> NAME = ListColumn.words("naam", "naam", Sql.of("name"),
            line -> Cell.text(line.name()));
    static final ListColumn<Line> TENS = ListColumn.figures("tiental", "tiental", Sql.of("tens"),
            line -> Cell.figure(BigDecimal.valueOf(line.number())));

    @Override
    public String key() {
        return "proef";
    }

    @Override
    public String path() {
        return "/proef";
    }

    @Override
    public Permission permission() {
        return Permission.SIGNED_IN;
    }

    @Override
    public Sql rows() {
        return Sql.of("""
                select md5(number::text)::uuid as id, number, 'naam ' || number % 7 || repeat('x', 1000) as name,
                       case when number > 9990 then null else number / 10 end as tens
                from generate_series(1, 10000) as number
                """);
    }

    @Override
    public Line row(ResultSet row) throws SQLException {
        return new Line(row.getObject("id", UUID.class), row.getInt("number"), row.getString("name"));
    }

    @Override
    public String href(Line line) {
        return "/proef/" + line.id();
    }

    @Override
    public List<ListColumn<Line>> columns() {
        return List.of(NAME, TENS);
    }

    @Override
    public List<ListFilter> filters() {
        return List.of();
    }

    @Override
    public Condition search(String typed) {
        return Condition.of(Sql.of("position(? in name) > 0"), typed);
    }

    @Override
    public Condition visibleTo(Access access) {
        return onlyEven ? Condition.of(Sql.of("number % 2 = ?"), 0) : Condition.none();
    }
}
