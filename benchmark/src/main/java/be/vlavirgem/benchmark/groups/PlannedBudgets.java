package be.vlavirgem.benchmark.groups;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What authorities mean to invest in a year of the plan that runs, by what was imported of it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class PlannedBudgets {

    private final JdbcClient sql;

    PlannedBudgets(JdbcClient sql) {
        this.sql = sql;
    }

    /** Per year of the last plan that had begun, in euros per inhabitant; a year a plan covers for others is one in which nothing is invested. */
    Map<OrganisationId, Double> perInhabitant(int year) {
        return sql.sql("""
                with plan as (
                    select organisation_id, max(report_year) as report_year from finance_amount
                    where kind = 'PLAN' and block = 'EXPENDITURE' and section = 'INVESTMENT' and report_year <= :year
                    group by organisation_id
                ),
                covered as (
                    select report_year, count(distinct year) as years from finance_amount
                    where kind = 'PLAN' and block = 'EXPENDITURE' and section = 'INVESTMENT' group by report_year
                ),
                planned as (
                    select organisation_id, report_year, year, coalesce(max(amount) filter (where domain = -1), sum(amount)) as amount
                    from plan join finance_amount using (organisation_id, report_year)
                    where kind = 'PLAN' and block = 'EXPENDITURE' and section = 'INVESTMENT'
                    group by organisation_id, report_year, year
                )
                select organisation_id, sum(amount) / max(covered.years) / max((
                    select count from inhabitants where inhabitants.organisation_id = planned.organisation_id
                    order by abs(inhabitants.year - :year), inhabitants.year limit 1)) as planned
                from planned join covered using (report_year) group by organisation_id
                """)
                .param("year", year)
                .query((row, _) -> Map.entry(new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        row.getDouble("planned")))
                .list()
                .stream()
                .filter(one -> one.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
