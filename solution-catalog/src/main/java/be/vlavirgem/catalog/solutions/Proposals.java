package be.vlavirgem.catalog.solutions;

import be.vlavirgem.domain.people.Access;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What files would change, or did, until it is forgotten. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Proposals {

    /** One of all files, with how many fields it is about. */
    record Line(Proposal.Id id, String name, Instant made, Proposal.Stage stage, int changes) {}

    private static final TypeReference<List<Proposal.Part>> PARTS = new TypeReference<>() {
    };
    private static final TypeReference<List<Proposal.Result>> RESULTS = new TypeReference<>() {
    };

    private final JdbcClient sql;
    private final JsonMapper json;

    Proposals(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void add(Access access, Proposal proposal) {
        sql.sql("""
                insert into sheet_proposal (organisation_id, id, name, made_at, made_by, parts) values (?, ?, ?, ?, ?, ?::jsonb)
                """)
                .params(access.organisation().value(), proposal.id().value(), proposal.name(),
                        Timestamp.from(proposal.made()), access.person().value(),
                        json.writeValueAsString(proposal.parts()))
                .update();
    }

    Optional<Proposal> find(Proposal.Id id) {
        return sql.sql("select * from sheet_proposal where id = ?").param(id.value()).query(this::read).optional();
    }

    /** For who applies it: another who does so waits. */
    Optional<Proposal> findForChange(Proposal.Id id) {
        return sql.sql("select * from sheet_proposal where id = ? for update")
                .param(id.value())
                .query(this::read)
                .optional();
    }

    /** All of them, the latest first; {@link #forget} keeps them few. */
    List<Line> all() {
        return sql.sql("""
                select id, name, made_at, changes,
                    case when reverted_at is not null then 'REVERTED' when results is not null then 'APPLIED'
                         when changes = 0 then 'NOTHING' else 'WAITING' end as stage
                from sheet_proposal, lateral (select coalesce(sum(jsonb_array_length(part -> 'fields')), 0) as changes
                                              from jsonb_array_elements(parts) as part) as counted
                order by made_at desc, id
                """)
                .query((row, number) -> new Line(new Proposal.Id(row.getObject("id", UUID.class)),
                        row.getString("name"), row.getTimestamp("made_at").toInstant(),
                        Proposal.Stage.valueOf(row.getString("stage")), row.getInt("changes")))
                .list();
    }

    boolean exists(UUID id) {
        return sql.sql("select exists (select from sheet_proposal where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    void applied(Proposal.Id id, List<Proposal.Result> results) {
        sql.sql("update sheet_proposal set results = ?::jsonb where id = ? and results is null")
                .params(json.writeValueAsString(results), id.value())
                .update();
    }

    void reverted(Proposal.Id id, Instant now) {
        sql.sql("update sheet_proposal set reverted_at = ? where id = ? and reverted_at is null")
                .params(Timestamp.from(now), id.value())
                .update();
    }

    /** Those from before a moment, and all but the latest few. */
    void forget(Access access, Instant before, int most) {
        sql.sql("""
                delete from sheet_proposal where organisation_id = ? and (made_at < ? or id in
                    (select id from sheet_proposal where organisation_id = ? order by made_at desc, id offset ?))
                """)
                .params(access.organisation().value(), Timestamp.from(before), access.organisation().value(), most)
                .update();
    }

    /** The name of who did something; nothing when that person is forgotten. */
    String who(UUID person) {
        return sql.sql("select name from person where id = ?").param(person).query(String.class).optional().orElse("");
    }

    private Proposal read(ResultSet row, int number) throws SQLException {
        var results = Optional.ofNullable(row.getString("results")).map(text -> json.readValue(text, RESULTS));
        return new Proposal(new Proposal.Id(row.getObject("id", UUID.class)), row.getString("name"),
                row.getTimestamp("made_at").toInstant(), json.readValue(row.getString("parts"), PARTS), results,
                Optional.ofNullable(row.getTimestamp("reverted_at")).map(Timestamp::toInstant));
    }
}
