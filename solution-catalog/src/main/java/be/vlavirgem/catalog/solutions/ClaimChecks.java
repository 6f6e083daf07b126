package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Claim;
import be.vlavirgem.catalog.fields.Proven.Paper;
import be.vlavirgem.catalog.fields.SheetJson;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.platform.list.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What V-ICT-OR has to look into: copies of what suppliers handed in as proof. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ClaimChecks {

    /** In the order of {@link #row}. */
    static final List<String> COLUMNS = List.of("proof_id", "organisation_id", "solution", "claim", "said",
            "document_id", "keeper_id", "shown", "since");

    /** Counts what {@link #waiting} lists: a proof of what is no claim any more cannot be looked into. */
    static final Sql WAITING = Sql.of("""
            select count(*) from claim_check where split_part(claim, '/', 1) in ('hosting', 'data-location', 'exit', 'standards',
                'authentication', 'dpia', 'penetration-test', 'two-factor', 'logging', 'backup', 'wcag', 'certificates',
                'processing-agreement', 'vulnerability-contact')
            """);

    private static final int MOST = 200;
    private static final String ALL = """
            select claim_check.*, organisation.name as supplier from claim_check join organisation on organisation.id = organisation_id
            """;

    private final JdbcClient sql;
    private final SheetJson sheets;

    ClaimChecks(JdbcClient sql, SheetJson sheets) {
        this.sql = sql;
        this.sheets = sheets;
    }

    /** Hands in a proof of what this solution says, or of what holds for all. */
    void add(ClaimProof proof, String solution) {
        sql.sql("insert into claim_check (%s) values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)"
                .formatted(String.join(", ", COLUMNS)))
                .params(ClaimProofs.bound(row(proof, solution)))
                .update();
    }

    /** As it is kept. */
    List<Object> row(ClaimProof proof, String solution) {
        var about = proof.about();
        var paper = proof.evidence().paper();
        return Arrays.asList(proof.id().value(), about.supplier().value(), solution, about.claim().code(),
                sheets.write(about.said()), paper.map(Paper::document).orElse(null),
                paper.map(Paper::keeper).orElse(null), proof.evidence().shown(), proof.handedIn());
    }

    void show(ClaimProof.Id proof, boolean shown) {
        sql.sql("update claim_check set shown = ? where proof_id = ?").params(shown, proof.value()).update();
    }

    /** Nothing more to look into. */
    void done(ClaimProof.Id proof) {
        sql.sql("delete from claim_check where proof_id = ?").param(proof.value()).update();
    }

    /** Nothing more of a supplier that ended. */
    void forget(OrganisationId supplier) {
        sql.sql("delete from claim_check where organisation_id = ?").param(supplier.value()).update();
    }

    Optional<ClaimCheck> find(ClaimCheck.Id check) {
        return list(sql.sql(ALL + "where proof_id = ?").param(check.value())).stream().findFirst();
    }

    /** The longest waiting first. */
    List<ClaimCheck> waiting() {
        return list(sql.sql(ALL + "order by since, proof_id limit ?").param(MOST));
    }

    private List<ClaimCheck> list(JdbcClient.StatementSpec statement) {
        return statement.query(this::read).list().stream().flatMap(Optional::stream).toList();
    }

    private Optional<ClaimCheck> read(ResultSet row, int number) throws SQLException {
        var claim = Claim.of(row.getString("claim"));
        return claim.isEmpty() ? Optional.empty() : Optional.of(read(row, claim.get()));
    }

    private ClaimCheck read(ResultSet row, Claim claim) throws SQLException {
        return new ClaimCheck(new ClaimCheck.Id(row.getObject("proof_id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)), row.getString("supplier"),
                row.getString("solution"), claim, sheets.read(row.getString("said")), ClaimProofs.paper(row),
                row.getBoolean("shown"), row.getTimestamp("since").toInstant());
    }
}
