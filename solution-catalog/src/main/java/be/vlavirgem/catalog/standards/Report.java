package be.vlavirgem.catalog.standards;

import static be.vlavirgem.platform.list.ListColumn.figures;
import static be.vlavirgem.platform.list.ListColumn.onRequest;
import static be.vlavirgem.platform.list.ListColumn.words;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.list.Cell;
import be.vlavirgem.platform.list.Condition;
import be.vlavirgem.platform.list.ListColumn;
import be.vlavirgem.platform.list.ListDefinition;
import be.vlavirgem.platform.list.ListFilter;
import be.vlavirgem.platform.list.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** What came of the items of one file; a list of its own for each file, so that no views of it are kept. */
record Report(StandardRunId run) implements ListDefinition<ReportRow> {

    private static final Sql ROWS = Sql.of("""
            select id, run_id, place, position, outcome, slug, title, changes, remarks, why,
                   array_position(array['REFUSED', 'ADDED', 'CHANGED', 'VANISHED', 'UNCHANGED'], outcome) * 10000 + place as urgency
            from standard_run_line
            """);

    private static final List<ListColumn<ReportRow>> COLUMNS = List.of(
            words("titel", "catalog.standards.field.title", Sql.of("lower(title)"), ReportRow::named),
            figures("plaats", "catalog.standards.report.place", Sql.of("nullif(position, 0)"), ReportRow::place),
            words("uitkomst", "catalog.standards.report.outcome", Sql.of("urgency"), ReportRow::outcomeInWords),
            words("wat", "catalog.standards.report.what", Sql.of("changes::text || coalesce(why::text, '')"),
                    ReportRow::what),
            words("opmerkingen", "catalog.standards.report.remarks", Sql.of("jsonb_array_length(remarks)"),
                    ReportRow::remarked),
            onRequest(words("slug", "catalog.standards.slug", Sql.of("slug"), row -> Cell.text(row.slug()))));

    @Override
    public String key() {
        return "standaarden-verslag";
    }

    @Override
    public String path() {
        return RunList.PATH + "/" + run;
    }

    @Override
    public Permission permission() {
        return Permission.KEEP_STANDARDS;
    }

    @Override
    public Sql rows() {
        return ROWS;
    }

    @Override
    public ReportRow row(ResultSet row) throws SQLException {
        return ReportRow.read(row);
    }

    /** A standard that is only to be added has no page yet. */
    @Override
    public String href(ReportRow row) {
        return row.slug().isEmpty() || row.outcome().equals("ADDED") ? "" : StandardList.PATH + "/" + row.slug();
    }

    @Override
    public List<ListColumn<ReportRow>> columns() {
        return COLUMNS;
    }

    /** What a person must look at stands first. */
    @Override
    public String order() {
        return "uitkomst";
    }

    @Override
    public List<ListFilter> filters() {
        return List.of(
                new ListFilter.Choice("uitkomst", "catalog.standards.report.outcome",
                        Arrays.stream(ReportLine.Outcome.values()).map(Report::option).toList()),
                new ListFilter.Choice("opmerking", "catalog.standards.report.remarks",
                        List.of(new ListFilter.Option("ja", Cell.word("catalog.standards.remarked.only"),
                                Condition.of(Sql.of("jsonb_array_length(remarks) > 0"))))));
    }

    private static ListFilter.Option option(ReportLine.Outcome outcome) {
        return new ListFilter.Option(outcome.name(), Cell.word("catalog.standards.outcome." + outcome),
                Condition.of(Sql.of("outcome = ?"), outcome.name()));
    }

    @Override
    public Condition search(String typed) {
        return Condition.of(Sql.of("position(lower(unaccent(?)) in lower(unaccent(title || ' ' || slug))) > 0"),
                typed.strip());
    }

    @Override
    public Condition visibleTo(Access access) {
        return Condition.of(Sql.of("run_id = ?"), run.value());
    }
}
