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

    /** The mean over the years of the last plan that had begun, in euros per inhabitant. */
    Map<OrganisationId, Double> perInhabitant(int year) {
        return sql.sql("""
                with plan as (
                    select organisation_id, max(report_year) as report_year from finance_amount
                    where kind = 'PLAN' and block = 'EXPENDITURE' and section = 'INVESTMENT' and domain >= 0 and report_year <= :year
                    group by organisation_id
                )
                select amount.organisation_id, sum(amount.amount) / count(distinct amount.year) / max((
                    select count from inhabitants where organisation_id = amount.organisation_id order by abs(inhabitants.year - :year), inhabitants.year limit 1)) as planned
                from plan join finance_amount as amount
                    on amount.organisation_id = plan.organisation_id and amount.report_year = plan.report_year
                where amount.kind = 'PLAN' and amount.block = 'EXPENDITURE' and amount.section = 'INVESTMENT' and amount.domain >= 0
                group by amount.organisation_id
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
