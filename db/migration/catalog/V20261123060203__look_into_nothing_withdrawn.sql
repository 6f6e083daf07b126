delete from claim_check using claim_proof join solution on solution.organisation_id = claim_proof.organisation_id and solution.id = claim_proof.solution_id
where claim_proof.id = claim_check.proof_id and solution.state = 'WITHDRAWN';
