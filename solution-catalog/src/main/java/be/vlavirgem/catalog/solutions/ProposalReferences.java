package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.merging.SolutionReferences;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files that would change a sheet, or did. What one that was not applied yet would change counts as overtaken from now on:
 * revision 0 is that of no sheet.
 */
@Component
@Order(30)
@Transactional(propagation = Propagation.MANDATORY)
class ProposalReferences implements SolutionReferences {

    private static final String ABOUT = "exists (select from jsonb_array_elements(parts) as part where part ->> 'solution' = cast(%s as text))";
    private static final String COUNTING = "select count(*) from sheet_proposal where " + ABOUT;

    private final JdbcClient sql;

    ProposalReferences(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String messageKey() {
        return "catalog.merge.counts.proposals";
    }

    @Override
    public String counting() {
        return COUNTING.formatted(":thing");
    }

    @Override
    public String sharing() {
        return COUNTING.formatted(":from") + " and " + ABOUT.formatted(":to");
    }

    @Override
    public void move(UUID from, UUID to) {
        sql.sql("""
                update sheet_proposal set results = replace(results::text, :solution, :other)::jsonb, parts = (
                    select jsonb_agg(case when part ->> 'solution' = :solution
                                          then part || jsonb_build_object('solution', :other, 'revision', 0) else part end order by nth)
                    from jsonb_array_elements(parts) with ordinality as one (part, nth))
                where\s""" + ABOUT.formatted(":solution"))
                .param("solution", from.toString())
                .param("other", to.toString())
                .update();
    }
}
