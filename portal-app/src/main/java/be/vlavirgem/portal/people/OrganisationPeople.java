package be.vlavirgem.portal.people;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.portal.people.InviteDesk.Host;
import be.vlavirgem.web.form.Moments;
import be.vlavirgem.web.permission.NotFoundException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads who works for an organisation, for V-ICT-OR. */
@Component
@Transactional(readOnly = true)
class OrganisationPeople {

    /** A member; never signed in when that is empty. */
    record Member(UUID id, String name, String address, String roles, @Nullable String lastSignIn, boolean locked) {}

    private final JdbcClient sql;
    private final RoleWords words;
    private final Moments moments;

    OrganisationPeople(JdbcClient sql, RoleWords words, Moments moments) {
        this.sql = sql;
        this.words = words;
        this.moments = moments;
    }

    Host host(OrganisationId organisation) {
        return sql.sql("""
                select kind, name, exists (select from membership join person on person.id = person_id
                                           where organisation_id = organisation.id and role = any (?) and locked_at is null) as administered
                from organisation where id = ?
                """)
                .params(Memberships.ADMINISTRATORS.toArray(String[]::new), organisation.value())
                .query((row, number) -> new Host(organisation, OrganisationKind.valueOf(row.getString("kind")),
                        row.getString("name"), "/beheer/organisaties/" + organisation + "/mensen",
                        row.getBoolean("administered")))
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    /** By name, 300 at most. */
    List<Member> members(OrganisationId organisation, Locale locale) {
        return sql.sql("""
                select id, name, email, last_sign_in_at, locked_at is not null as locked, array_agg(role) as roles
                from person join membership on person_id = person.id where organisation_id = ?
                group by person.id order by name, person.id limit 300
                """)
                .param(organisation.value())
                .query((row, number) -> member(row, locale))
                .list();
    }

    private Member member(ResultSet row, Locale locale) throws SQLException {
        return new Member(row.getObject("id", UUID.class), row.getString("name"), row.getString("email"),
                words.list(InvitationTable.roles(row.getArray("roles")), locale),
                Optional.ofNullable(row.getTimestamp("last_sign_in_at"))
                        .map(Timestamp::toInstant)
                        .map(moments::of)
                        .orElse(null),
                row.getBoolean("locked"));
    }
}
