package be.vlavirgem.benchmark.merging;

import be.vlavirgem.benchmark.merging.Part.Known;
import be.vlavirgem.benchmark.merging.Part.Trust;
import be.vlavirgem.benchmark.merging.Part.Why;
import be.vlavirgem.benchmark.merging.Part.Without;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the figures of some municipalities: the own ones in the bound scope, of others what they show to this reader, and open data. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class FiguresTable {

    /** Asked at each reading: who reads, and until when it is shown. Who reads by delegation is no authority. */
    private static final String SHOWN_TO_THE_READER = """
            shown as (
                select figure.* from benchmark_named as figure
                where figure.organisation_id = any (:chosen) and until >= :today and (scope = 'PUBLIC' or not :delegated)
            )
            """;
    private static final String YEARS = "with " + SHOWN_TO_THE_READER + """
            select organisation_id, period as year, standing = 'SUBMITTED' as measured, null::integer as people from benchmark_value
            where organisation_id = any (:chosen) and source <> 'IMPORT'
            union
            select organisation_id, period, true, null from shown
            union
            select organisation_id, year, false, null from finance_amount where organisation_id = any (:chosen)
            union all
            select organisation_id, year, false, count from inhabitants where organisation_id = any (:chosen)
            """;
    /** Of several plans for a year the latest report counts; a block as a whole by its view. */
    private static final String FIGURES = "with " + SHOWN_TO_THE_READER + """
            , planned as (
                select amount.* from finance_amount as amount
                where organisation_id = any (:chosen) and year = :year and report_year = (
                    select max(report_year) from finance_amount as later
                    where later.organisation_id = amount.organisation_id and later.year = amount.year and later.kind = amount.kind
                      and later.block = amount.block and later.section = amount.section)
            )
            select 'OWN' as origin, organisation_id, indicator as what, '' as theme, numerator, denominator, state,
                   standing = 'PROVISIONAL' as provisional, null as gap
            from benchmark_value where organisation_id = any (:chosen) and period = :year and source <> 'IMPORT'
            union all
            select 'OWN', organisation_id, indicator, '', null, null, null, false, why
            from benchmark_gap where organisation_id = any (:chosen) and period = :year
            union all
            select 'SHOWN', organisation_id, indicator, theme, numerator, denominator, state, false, null from shown where period = :year
            union all
            select 'OPEN', organisation_id, concat_ws(' ', kind, block, section, domain), '', amount, null, null, false, null
            from planned where domain >= 0
            union all
            select 'OPEN', organisation_id, concat_ws(' ', kind, block, post.section, '-1'), '', post.amount, null, null, false, null
            from finance_block
            cross join lateral (values ('', whole), ('OPERATING', operating), ('INVESTMENT', investment), ('FINANCING', financing))
                as post (section, amount)
            where organisation_id = any (:chosen) and year = :year and post.amount is not null
            """;

    private final JdbcClient sql;

    FiguresTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of which years there is something to read. */
    YearsAndPeople reach(Access reader, Collection<OrganisationId> chosen, LocalDate today) {
        var rows = asked(YEARS, reader, chosen, today).query(FiguresTable::reached).list();
        return new YearsAndPeople(rows.stream().flatMap(row -> row.year().stream()).toList(),
                rows.stream().flatMap(row -> row.people().stream()).toList());
    }

    /** All of one year. */
    Figures of(Access reader, Party party, int year, YearsAndPeople reach, LocalDate today) {
        var rows = asked(FIGURES, reader, party.everybody(), today).param("year", year)
                .query(FiguresTable::row)
                .list();
        return new Figures(parts(rows, Origin.OWN), parts(rows, Origin.SHOWN),
                rows.stream()
                        .filter(row -> row.origin() == Origin.OPEN)
                        .collect(Collectors.toMap(Row::key, row -> row.number().orElseThrow())),
                rows.stream()
                        .map(row -> new Figures.Key(row.key().organisation(), row.theme()))
                        .collect(Collectors.toSet()),
                reader.scope().readable(), people(party, year, reach));
    }

    private static Map<OrganisationId, Integer> people(Party party, int year, YearsAndPeople reach) {
        return Stream.concat(party.parts().stream(), party.merged().stream())
                .flatMap(one -> reach.peopleOf(one, year)
                        .map(people -> Map.entry(one.known(), people.count()))
                        .stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private JdbcClient.StatementSpec asked(String statement, Access reader, Collection<OrganisationId> chosen,
            LocalDate today) {
        return sql.sql(statement)
                .param("delegated", reader.isDelegated())
                .param("chosen", chosen.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param("today", today);
    }

    private enum Origin {
        OWN, SHOWN, OPEN
    }

    private record Row(Origin origin, Figures.Key key, String theme, Optional<BigDecimal> number,
            Optional<BigDecimal> divisor, Trust trust, Optional<Why> gap) {

        Part part() {
            return gap.<Part>map(Without::new).orElseGet(() -> new Known(number.orElseThrow(), divisor, trust));
        }
    }

    private record Reached(Optional<YearsAndPeople.Year> year, Optional<YearsAndPeople.People> people) {}

    private static Map<Figures.Key, Part> parts(List<Row> rows, Origin origin) {
        return rows.stream()
                .filter(row -> row.origin() == origin)
                .collect(Collectors.toMap(Row::key, Row::part, (one, _) -> one));
    }

    private static Reached reached(ResultSet row, int number) throws SQLException {
        var organisation = new OrganisationId(row.getObject("organisation_id", UUID.class));
        var year = row.getInt("year");
        var people = row.getObject("people", Integer.class);
        return people == null
                ? new Reached(Optional.of(new YearsAndPeople.Year(organisation, year, row.getBoolean("measured"))),
                        Optional.empty())
                : new Reached(Optional.empty(), Optional.of(new YearsAndPeople.People(organisation, year, people)));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(Origin.valueOf(row.getString("origin")),
                new Figures.Key(new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        row.getString("what")),
                row.getString("theme"), Optional.ofNullable(row.getBigDecimal("numerator")),
                Optional.ofNullable(row.getBigDecimal("denominator")),
                trust(row.getString("state"), row.getBoolean("provisional")),
                Optional.ofNullable(row.getString("gap")).map(Why::valueOf));
    }

    private static Trust trust(@Nullable String state, boolean provisional) {
        if (provisional) {
            return Trust.PROVISIONAL;
        }
        return "DOUBTFUL".equals(state) ? Trust.DOUBTFUL : Trust.WELL;
    }
}
