package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.merging.SolutionReferences;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What proves the claims of a solution that becomes part of another. Of a claim proven for both the proof counts
 * that shows what the one sheet says now, else that of the one that stays; of two that wait the later one is looked into.
 */
@Component
@Order(35)
@Transactional(propagation = Propagation.MANDATORY)
class ClaimsOfSolutions implements SolutionReferences {

    private final JdbcClient sql;
    private final EndingsTold told;

    ClaimsOfSolutions(JdbcClient sql, EndingsTold told) {
        this.sql = sql;
        this.told = told;
    }

    @Override
    public String messageKey() {
        return "catalog.proof.moves";
    }

    @Override
    public String counting() {
        return "select count(*) from claim_proof where solution_id = :thing";
    }

    @Override
    public void move(UUID from, UUID to) {
        told.move(from, to);
        leaveOneAccepted(from, to);
        leaveOneWaiting(from, to);
        sql.sql("update claim_proof set solution_id = ? where solution_id = ?").params(to, from).update();
        sql.sql("""
                update claim_check set solution = solution.name from claim_proof join solution on solution.id = solution_id
                where proof_id = claim_proof.id and solution_id = ?
                """).param(to).update();
    }

    private void leaveOneAccepted(UUID from, UUID to) {
        sql.sql("""
                with pair as (
                    select case when sheet @> ended.said and not sheet @> kept.said then kept.id else ended.id end as other
                    from claim_proof as ended join claim_proof as kept on ended.claim = kept.claim join solution on solution.id = kept.solution_id
                    where ended.solution_id = ? and kept.solution_id = ? and ended.state = 'ACCEPTED' and kept.state = 'ACCEPTED'
                )
                update claim_proof set state = 'REPLACED' from pair where id = other
                """).params(from, to).update();
    }

    private void leaveOneWaiting(UUID from, UUID to) {
        sql.sql("""
                with pair as (
                    select case when ended.handed_in_at > kept.handed_in_at then kept.id else ended.id end as older
                    from claim_proof as ended join claim_proof as kept on ended.claim = kept.claim
                    where ended.solution_id = ? and kept.solution_id = ? and ended.state = 'WAITING' and kept.state = 'WAITING'
                ), done as (delete from claim_check using pair where proof_id = older)
                update claim_proof set state = 'REPLACED' from pair where id = older
                """).params(from, to).update();
    }
}
