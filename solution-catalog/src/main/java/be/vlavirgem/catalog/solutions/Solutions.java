package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Completeness;
import be.vlavirgem.catalog.fields.SheetJson;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All solutions of the supplier worked for, as it works on them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Solutions {

    /** Of a new one, in the order of {@link #row}. */
    static final List<String> COLUMNS = List.of("state", "revision", "sheet", "remarks", "completeness", "ready",
            "slug",
            "changed_at", "changed_by", "submitted_at", "published_on", "confirmed_on", "asked_on", "grade_formula",
            "grade_from", "begun_at",
            "organisation_id", "id");

    private static final String ALL = "select * from solution ";
    private static final TypeReference<Map<String, String>> REMARKS = new TypeReference<>() {
    };

    private final JdbcClient sql;
    private final SheetJson sheets;
    private final JsonMapper json;

    Solutions(JdbcClient sql, SheetJson sheets, JsonMapper json) {
        this.sql = sql;
        this.sheets = sheets;
        this.json = json;
    }

    Optional<Solution> find(Solution.Id id) {
        return sql.sql(ALL + "where id = ?").param(id.value()).query(this::read).optional();
    }

    /** For who will change it: whoever else wants to waits until this transaction ends. */
    Optional<Solution> findForChange(Solution.Id id) {
        return sql.sql(ALL + "where id = ? for update").param(id.value()).query(this::read).optional();
    }

    /** Whoever else wants to change these waits until this transaction ends. */
    void hold(List<Solution.Id> ids) {
        sql.sql("select id from solution where id = any (?::uuid[]) order by id for update")
                .param(ids.stream().map(Solution.Id::toString).toArray(String[]::new))
                .query(UUID.class)
                .list();
    }

    /** The same of all solutions of a supplier. */
    void hold(OrganisationId supplier) {
        sql.sql("select id from solution where organisation_id = ? order by id for update")
                .param(supplier.value())
                .query(UUID.class)
                .list();
    }

    /** Says whether any of them shows this document as its logo, or did when it became part of another. */
    boolean haveLogo(UUID document) {
        return sql.sql("""
                select exists (select from solution where sheet -> 'logo' ->> 'document' = :logo)
                    or exists (select from merged_solution where sheet -> 'logo' ->> 'document' = :logo)
                """).param("logo", document.toString()).query(Boolean.class).single();
    }

    /** It became part of another. */
    void remove(Solution.Id id) {
        sql.sql("delete from solution where id = ?").param(id.value()).update();
    }

    boolean exists(UUID id) {
        return sql.sql("select exists (select from solution where id = ?)").param(id).query(Boolean.class).single();
    }

    /** Those everybody reads. */
    List<Solution> shown(OrganisationId supplier) {
        return sql
                .sql(ALL + "where organisation_id = ? and state in ('PUBLISHED', 'OUTDATED') order by name, id")
                .param(supplier.value())
                .query(this::read)
                .list();
    }

    /** Every one of them, to read. */
    List<Solution> each(OrganisationId supplier) {
        return sql.sql(ALL + "where organisation_id = ? order by lower(name), id")
                .param(supplier.value())
                .query(this::read)
                .list();
    }

    /** Those of these that are still there. */
    List<Solution> some(Collection<UUID> some) {
        return sql.sql(ALL + "where id = any (?)").param(some.toArray(UUID[]::new)).query(this::read).list();
    }

    /** Every one of them, for who changes them. */
    List<Solution> all(OrganisationId supplier) {
        return sql.sql(ALL + "where organisation_id = ? order by id for update")
                .param(supplier.value())
                .query(this::read)
                .list();
    }

    void add(Solution solution, Completeness completeness) {
        sql.sql("""
                insert into solution (%s) values (?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """.formatted(String.join(", ", COLUMNS)))
                .params(row(solution, completeness))
                .update();
    }

    /** As it is kept at first. */
    List<Object> row(Solution solution, Completeness completeness) {
        return values(solution, completeness, true);
    }

    void save(Solution solution, Completeness completeness) {
        sql.sql("""
                update solution set state = ?, revision = ?, sheet = ?::jsonb, remarks = ?::jsonb, completeness = ?, ready = ?, slug = ?,
                    changed_at = ?, changed_by = ?, submitted_at = ?, published_on = ?, confirmed_on = ?, asked_on = ?,
                    grade_formula = ?, grade_from = ?
                where organisation_id = ? and id = ?
                """)
                .params(values(solution, completeness, false))
                .update();
    }

    private List<Object> values(Solution solution, Completeness completeness, boolean isNew) {
        var dates = solution.dates();
        var values = new ArrayList<Object>();
        values.addAll(Arrays.asList(solution.state().name(), solution.revision(),
                sheets.write(solution.sheet()), json.writeValueAsString(solution.remarks()), completeness.percent(),
                completeness.missing().isEmpty(),
                solution.slug().orElse(null), Timestamp.from(solution.change().at()),
                solution.change().by().value(), dates.submitted().map(Timestamp::from).orElse(null),
                dates.published().orElse(null), dates.confirmed().orElse(null), dates.asked().orElse(null),
                solution.grading().map(Grading::formula).orElse(null),
                solution.grading().map(Grading::from).orElse(null)));
        if (isNew) {
            values.add(Timestamp.from(dates.begun()));
        }
        values.add(solution.supplier().value());
        values.add(solution.id().value());
        return values;
    }

    private Solution read(ResultSet row, int number) throws SQLException {
        return Solution.kept(new Solution.Id(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                Solution.State.valueOf(row.getString("state")), row.getInt("revision"),
                sheets.read(row.getString("sheet")), json.readValue(row.getString("remarks"), REMARKS),
                Optional.ofNullable(row.getString("slug")), dates(row), grading(row),
                new Solution.Change(new PersonId(row.getObject("changed_by", UUID.class)),
                        row.getTimestamp("changed_at").toInstant()));
    }

    private static Solution.Dates dates(ResultSet row) throws SQLException {
        return new Solution.Dates(row.getTimestamp("begun_at").toInstant(), moment(row, "submitted_at"),
                day(row, "published_on"), day(row, "confirmed_on"), day(row, "asked_on"));
    }

    private static Optional<Grading> grading(ResultSet row) throws SQLException {
        var formula = row.getInt("grade_formula");
        return day(row, "grade_from").map(from -> new Grading(formula, from));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
