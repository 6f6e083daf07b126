package be.vlavirgem.platform.tokens;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of keys. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ApiTokenTable {

    private static final String CALLER = """
            select api_token.* from api_token
            join person on person.id = made_by and person.locked_at is null
            join organisation on organisation.id = api_token.organisation_id
            where token_hash = ? and api_token.valid_until >= ? and withdrawn_at is null
              and coalesce(organisation.valid_until >= ?, true)
              and exists (select from membership where person_id = made_by and membership.organisation_id = api_token.organisation_id)
            """;

    /** A key that is made. */
    record New(ApiTokenId id, OrganisationId organisation, String name, Set<ApiScope> scopes, LocalDate until,
            PersonId by) {}

    /** Whose key it is, and when it was used the time before. */
    record Found(ApiCaller caller, Optional<LocalDate> usedOn) {}

    /** A key that ends soon. */
    record Ending(ApiTokenId id, OrganisationId organisation, String name, LocalDate until) {}

    private final JdbcClient sql;

    ApiTokenTable(JdbcClient sql) {
        this.sql = sql;
    }

    void add(New made, TokenText text, Instant now) {
        sql.sql("""
                insert into api_token (id, organisation_id, token_hash, name, scopes, made_at, made_by, valid_until)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(made.id().value(), made.organisation().value(), text.hash(), made.name(),
                        made.scopes().stream().map(ApiScope::name).sorted().toArray(String[]::new),
                        Timestamp.from(now), made.by().value(), made.until())
                .update();
    }

    List<ApiToken> of(OrganisationId organisation, ZoneId zone) {
        return sql.sql("""
                select api_token.*, person.name as maker from api_token join person on person.id = made_by
                where organisation_id = ? order by (withdrawn_at is not null), made_at desc limit ?
                """)
                .params(organisation.value(), ApiTokens.MOST)
                .query((row, n) -> token(row, zone))
                .list();
    }

    boolean withdraw(OrganisationId organisation, ApiTokenId id, Instant now) {
        return sql.sql(
                "update api_token set withdrawn_at = ? where organisation_id = ? and id = ? and withdrawn_at is null")
                .params(Timestamp.from(now), organisation.value(), id.value())
                .update() == 1;
    }

    void withdrawAll(OrganisationId organisation, Instant now) {
        sql.sql("update api_token set withdrawn_at = ? where organisation_id = ? and withdrawn_at is null")
                .params(Timestamp.from(now), organisation.value())
                .update();
    }

    Optional<Found> caller(TokenText text, LocalDate today) {
        return sql.sql(CALLER)
                .params(text.hash(), today, today)
                .query((row, n) -> new Found(
                        new ApiCaller(new ApiTokenId(row.getObject("id", UUID.class)),
                                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                                new PersonId(row.getObject("made_by", UUID.class)), scopes(row)),
                        Optional.ofNullable(row.getObject("last_used_on", LocalDate.class))))
                .optional();
    }

    void usedOn(ApiTokenId id, LocalDate today) {
        sql.sql("update api_token set last_used_on = ? where id = ?").params(today, id.value()).update();
    }

    List<Ending> ending(LocalDate from, LocalDate to) {
        return sql.sql("""
                select id, organisation_id, name, valid_until from api_token
                where withdrawn_at is null and valid_until between ? and ?
                """)
                .params(from, to)
                .query((row, n) -> new Ending(new ApiTokenId(row.getObject("id", UUID.class)),
                        new OrganisationId(row.getObject("organisation_id", UUID.class)), row.getString("name"),
                        row.getObject("valid_until", LocalDate.class)))
                .list();
    }

    private static ApiToken token(ResultSet row, ZoneId zone) throws SQLException {
        return new ApiToken(new ApiTokenId(row.getObject("id", UUID.class)), row.getString("name"), scopes(row),
                LocalDate.ofInstant(row.getTimestamp("made_at").toInstant(), zone), row.getString("maker"),
                row.getObject("valid_until", LocalDate.class),
                Optional.ofNullable(row.getObject("last_used_on", LocalDate.class)),
                row.getTimestamp("withdrawn_at") != null);
    }

    private static Set<ApiScope> scopes(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("scopes").getArray())
                .map(ApiScope::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
