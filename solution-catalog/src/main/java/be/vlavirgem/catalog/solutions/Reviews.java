package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Resolved;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.SheetJson;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.startup.BulkLoader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What V-ICT-OR has to look at: copies suppliers handed in, so that it never reads what they only work on. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Reviews {

    /** Of one handed in for the first time, in the order of {@link #row}. */
    static final List<String> COLUMNS = List.of("solution_id", "organisation_id", "kind", "revision", "sheet",
            "inherited",
            "since");

    private static final int MOST = 200;
    private static final String ALL = """
            select solution_review.*, organisation.name as supplier,
                   left(encode(sha256(convert_to(concat(sheet, inherited), 'UTF8')), 'hex'), 32) as mark
            from solution_review join organisation on organisation.id = organisation_id
            """;
    private static final String ONE = ALL + " where solution_id = ?";
    private static final String FOR_ALL = ALL
            + " where organisation_id = ? and for_all order by sheet ->> 'name', solution_id";

    private final JdbcClient sql;
    private final SheetJson sheets;

    Reviews(JdbcClient sql, SheetJson sheets) {
        this.sql = sql;
        this.sheets = sheets;
    }

    /** Hands in what is to be published for the first time, in place of what was handed in of it before. */
    void first(Solution solution, Resolved resolved, Instant now) {
        sql.sql("""
                insert into solution_review (solution_id, organisation_id, kind, revision, sheet, inherited, since)
                values (?, ?, 'FIRST', ?, ?::jsonb, ?, ?)
                on conflict (solution_id) do update set kind = 'FIRST', before = null, for_all = false, revision = excluded.revision,
                    sheet = excluded.sheet, inherited = excluded.inherited
                """)
                .params(solution.id().value(), solution.supplier().value(), solution.revision(),
                        sheets.write(resolved.forOthers().sheet()), codes(resolved), Timestamp.from(now))
                .update();
    }

    /** As one is kept that is handed in for the first time. */
    List<Object> row(Solution solution, Resolved resolved, Instant since) {
        return List.of(solution.id().value(), solution.supplier().value(), "FIRST", solution.revision(),
                sheets.write(resolved.forOthers().sheet()), BulkLoader.array(List.of(codes(resolved))), since);
    }

    /** Says that what is published changed; what it said before stays until somebody looked at it, or until it says that again. */
    void changed(Solution solution, Resolved before, Resolved now, Instant at) {
        changed(solution, before, now, at, false);
        sql.sql("delete from solution_review where solution_id = ? and kind = 'CHANGED' and before = sheet")
                .param(solution.id().value())
                .update();
    }

    /** The same of one that changed by what its supplier says of all its products. */
    void changedForAll(Solution solution, Resolved before, Resolved now, Instant at) {
        changed(solution, before, now, at, true);
    }

    private void changed(Solution solution, Resolved before, Resolved now, Instant at, boolean forAll) {
        sql.sql("""
                insert into solution_review (solution_id, organisation_id, kind, revision, sheet, inherited, before, since, for_all)
                values (?, ?, 'CHANGED', ?, ?::jsonb, ?, ?::jsonb, ?, ?)
                on conflict (solution_id) do update set revision = excluded.revision, sheet = excluded.sheet,
                    inherited = excluded.inherited, since = excluded.since, for_all = solution_review.for_all and excluded.for_all
                """)
                .params(solution.id().value(), solution.supplier().value(), solution.revision(),
                        sheets.write(now.forOthers().sheet()), codes(now), sheets.write(before.forOthers().sheet()),
                        Timestamp.from(at), forAll)
                .update();
    }

    private static String[] codes(Resolved resolved) {
        return resolved.inherited().stream().map(SheetField::code).toArray(String[]::new);
    }

    /** Nothing more to look at. */
    void done(Solution.Id solution) {
        sql.sql("delete from solution_review where solution_id = ?").param(solution.value()).update();
    }

    /** The same for several. */
    void done(List<Review> looked) {
        var solutions = looked.stream().map(review -> review.solution().value()).toArray(UUID[]::new);
        sql.sql("delete from solution_review where solution_id = any (?)").param(solutions).update();
    }

    /** Says whether there is something to look at. */
    boolean waits(Solution.Id solution) {
        return sql.sql("select exists (select from solution_review where solution_id = ?)")
                .param(solution.value())
                .query(Boolean.class)
                .single();
    }

    Optional<Review> find(Review.Id id) {
        return sql.sql(ONE).param(id.value()).query(this::read).optional();
    }

    /** For who decides: nobody hands in another copy until this transaction ends. */
    Optional<Review> hold(Review.Id id) {
        return sql.sql(ONE + " for update of solution_review").param(id.value()).query(this::read).optional();
    }

    /** Those that wait to be published for the first time, or those that were edited since; what most use first, then what waits longest. */
    List<Review.Waiting> waiting(boolean first) {
        return sql.sql("""
                select solution_id, sheet ->> 'name' as name, organisation.name as supplier, since, users
                from solution_review join organisation on organisation.id = organisation_id
                where solution_review.kind = ? and not for_all order by case when solution_review.kind = 'FIRST' then users else 0 end desc, since, solution_id limit ?
                """)
                .params(first ? "FIRST" : "CHANGED", MOST)
                .query((row, number) -> new Review.Waiting(new Review.Id(row.getObject("solution_id", UUID.class)),
                        row.getString("name"), row.getString("supplier"), row.getTimestamp("since").toInstant(),
                        row.getInt("users")))
                .list();
    }

    /** Those of a supplier that changed by what it says of all its products. */
    List<Review> forAll(OrganisationId supplier) {
        return sql.sql(FOR_ALL).param(supplier.value()).query(this::read).list();
    }

    /** For who decides; without those its supplier is changing just then, for which nobody waits. */
    List<Review> holdForAll(OrganisationId supplier) {
        return sql.sql(FOR_ALL + " for update of solution_review skip locked")
                .param(supplier.value())
                .query(this::read)
                .list();
    }

    private Review read(ResultSet row, int number) throws SQLException {
        var inherited = Arrays.stream((String[]) row.getArray("inherited").getArray())
                .flatMap(code -> SheetField.of(code).stream())
                .collect(Collectors.toUnmodifiableSet());
        return new Review(new Review.Id(row.getObject("solution_id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)), row.getString("supplier"),
                row.getString("mark"), new Resolved(sheets.read(row.getString("sheet")), inherited),
                Optional.ofNullable(row.getString("before")).map((String kept) -> sheets.read(kept)),
                row.getTimestamp("since").toInstant());
    }
}
