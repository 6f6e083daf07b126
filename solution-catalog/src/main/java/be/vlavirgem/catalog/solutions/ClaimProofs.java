package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Claim;
import be.vlavirgem.catalog.fields.Proven.Paper;
import be.vlavirgem.catalog.fields.SheetJson;
import be.vlavirgem.catalog.solutions.ClaimProof.About;
import be.vlavirgem.catalog.solutions.ClaimProof.Decision;
import be.vlavirgem.catalog.solutions.ClaimProof.Evidence;
import be.vlavirgem.catalog.solutions.ClaimProof.State;
import be.vlavirgem.domain.organisation.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All proofs of the supplier worked for. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ClaimProofs {

    /** In the order of {@link #row}. */
    static final List<String> COLUMNS = List.of("organisation_id", "id", "origin", "solution_id", "claim", "said",
            "document_id", "keeper_id", "shown", "state", "handed_in_at", "decided_on", "valid_until", "why");

    private static final String ALL = "select * from claim_proof ";

    private final JdbcClient sql;
    private final SheetJson sheets;

    ClaimProofs(JdbcClient sql, SheetJson sheets) {
        this.sql = sql;
        this.sheets = sheets;
    }

    /** For who changes it: whoever else wants to waits. */
    Optional<ClaimProof> findForChange(ClaimProof.Id id) {
        return sql.sql(ALL + "where id = ? for update")
                .param(id.value())
                .query(this::read)
                .list()
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    boolean exists(UUID id) {
        return sql.sql("select exists (select from claim_proof where id = ?)").param(id).query(Boolean.class).single();
    }

    /** Says whether any proof has this document. */
    boolean hasPaper(UUID document) {
        return sql.sql("select exists (select from claim_proof where document_id = ?)")
                .param(document)
                .query(Boolean.class)
                .single();
    }

    /** Those of a supplier that count, of each of its solutions and of all of them together. */
    List<ClaimProof> accepted(OrganisationId supplier) {
        return list(sql.sql(ALL + "where organisation_id = ? and state = 'ACCEPTED'").param(supplier.value()));
    }

    /** Those of one solution, or of what is said of all; the latest first. */
    List<ClaimProof> of(OrganisationId supplier, Optional<Solution.Id> solution) {
        return list(sql
                .sql(ALL + "where organisation_id = ? and solution_id is not distinct from ? order by handed_in_at desc, id")
                .params(Arrays.asList(supplier.value(), solution.map(Solution.Id::value).orElse(null))));
    }

    private List<ClaimProof> list(JdbcClient.StatementSpec statement) {
        return statement.query(this::read).list().stream().flatMap(Optional::stream).toList();
    }

    void add(ClaimProof proof) {
        sql.sql("insert into claim_proof (%s) values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?)"
                .formatted(String.join(", ", COLUMNS)))
                .params(bound(row(proof)))
                .update();
    }

    /** As it is kept. */
    List<Object> row(ClaimProof proof) {
        var about = proof.about();
        var evidence = proof.evidence();
        var decision = proof.decision();
        return Arrays.asList(about.supplier().value(), proof.id().value(), evidence.origin(),
                about.solution().map(Solution.Id::value).orElse(null), about.claim().code(),
                sheets.write(about.said()), evidence.paper().map(Paper::document).orElse(null),
                evidence.paper().map(Paper::keeper).orElse(null), evidence.shown(), proof.state().name(),
                proof.handedIn(), decision.map(Decision::on).orElse(null),
                decision.flatMap(Decision::until).orElse(null), decision.flatMap(Decision::why).orElse(null));
    }

    /** The same for a statement, which takes moments otherwise. */
    static List<Object> bound(List<Object> row) {
        return row.stream().map(value -> value instanceof Instant at ? Timestamp.from(at) : value).toList();
    }

    void save(ClaimProof proof) {
        var decision = proof.decision();
        sql.sql("update claim_proof set shown = ?, state = ?, decided_on = ?, valid_until = ?, why = ? where id = ?")
                .params(Arrays.asList(proof.evidence().shown(), proof.state().name(),
                        decision.map(Decision::on).orElse(null), decision.flatMap(Decision::until).orElse(null),
                        decision.flatMap(Decision::why).orElse(null), proof.id().value()))
                .update();
    }

    void remove(ClaimProof.Id id) {
        sql.sql("delete from claim_proof where id = ?").param(id.value()).update();
    }

    /** Nothing of a field that is no claim any more. */
    private Optional<ClaimProof> read(ResultSet row, int number) throws SQLException {
        var claim = Claim.of(row.getString("claim"));
        return claim.isEmpty() ? Optional.empty() : Optional.of(read(row, claim.get()));
    }

    private ClaimProof read(ResultSet row, Claim claim) throws SQLException {
        var about = new About(new OrganisationId(row.getObject("organisation_id", UUID.class)),
                Optional.ofNullable(row.getObject("solution_id", UUID.class)).map(Solution.Id::new), claim,
                sheets.read(row.getString("said")));
        return ClaimProof.kept(new ClaimProof.Id(row.getObject("id", UUID.class)), about,
                new Evidence(row.getObject("origin", UUID.class), paper(row), row.getBoolean("shown")),
                row.getTimestamp("handed_in_at").toInstant(), State.valueOf(row.getString("state")), decision(row));
    }

    static Optional<Paper> paper(ResultSet row) throws SQLException {
        var keeper = row.getObject("keeper_id", UUID.class);
        return Optional.ofNullable(row.getObject("document_id", UUID.class)).map(id -> new Paper(id, keeper));
    }

    private static Optional<Decision> decision(ResultSet row) throws SQLException {
        var until = Optional.ofNullable(row.getObject("valid_until", LocalDate.class));
        var why = Optional.ofNullable(row.getString("why"));
        return Optional.ofNullable(row.getObject("decided_on", LocalDate.class))
                .map(on -> new Decision(on, until, why));
    }
}
