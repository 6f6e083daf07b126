package be.vlavirgem.maturity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who takes part in rounds and how far they are; never what they answered. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class Participation {

    /** An authority that was there when the round opened and is no more; without a successor it just ended. */
    record Gone(String name, @Nullable String successor) {}

    /**
     * How far an authority is in a round, in percent; it began when it has a state other than NONE.
     *
     * @param gone null while it exists
     */
    record Taking(UUID round, UUID organisation, boolean started, @Nullable LocalDate submittedOn, int done,
            @Nullable Gone gone) {

        boolean isSubmitted() {
            return submittedOn != null;
        }

        boolean isSubmittedBy(LocalDate day) {
            return submittedOn != null && !submittedOn.isAfter(day);
        }
    }

    /** A peer group of the round's year, with who is in it. */
    record Group(String system, String code, String name, List<UUID> members) {}

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final JdbcClient sql;

    Participation(JdbcClient sql) {
        this.sql = sql;
    }

    /** Everybody these rounds are for. */
    List<Taking> in(List<Round.Id> rounds) {
        return sql.sql("""
                select round.id as round, organisation_id, state, submitted_at, done, next.name as successor,
                       case when own.valid_until < (current_timestamp at time zone 'Europe/Brussels')::date then own.name end as gone
                from unnest(?::uuid[]) as round (id) cross join lateral round_participation(round.id)
                join organisation as own on own.id = organisation_id left join organisation as next on next.id = own.successor_id
                """)
                .param(rounds.stream().map(Round.Id::value).toArray(UUID[]::new))
                .query((row, number) -> new Taking(row.getObject("round", UUID.class),
                        row.getObject("organisation_id", UUID.class), !row.getString("state").equals("NONE"),
                        Optional.ofNullable(row.getTimestamp("submitted_at"))
                                .map(Timestamp::toInstant)
                                .map(moment -> LocalDate.ofInstant(moment, BRUSSELS))
                                .orElse(null),
                        row.getInt("done"), gone(row)))
                .list();
    }

    private static @Nullable Gone gone(ResultSet row) throws SQLException {
        var name = row.getString("gone");
        return name == null ? null : new Gone(name, row.getString("successor"));
    }

    /** The provinces, size classes and facility classes of that year. */
    List<Group> groups(int year) {
        return sql.sql("""
                select system, code, name, array_agg(organisation_id) as members
                from peer_group join peer_group_member on peer_group_id = peer_group.id
                where year = ? and system in ('PROVINCE', 'SIZE', 'FACILITY')
                group by system, code, name order by array_position(array['PROVINCE', 'SIZE', 'FACILITY'], system), code
                """)
                .param(year)
                .query((row, number) -> new Group(row.getString("system"), row.getString("code"),
                        row.getString("name"), List.of((UUID[]) row.getArray("members").getArray())))
                .list();
    }
}
