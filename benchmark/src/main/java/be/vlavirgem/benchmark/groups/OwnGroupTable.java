package be.vlavirgem.benchmark.groups;

import be.vlavirgem.benchmark.groups.OwnGroup.Member;
import be.vlavirgem.benchmark.groups.OwnGroup.Trait;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.peers.PeerSystem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the groups of the organisation of the scope, and what they are held beside. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class OwnGroupTable {

    private static final Pattern PART = Pattern.compile("([A-Z]+) ([0-9.]+)");

    private final JdbcClient sql;

    OwnGroupTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** The year compared in: the last of which a stand was kept, else the last of which there are groups. */
    Optional<Integer> year() {
        return sql.sql("select coalesce((select max(period) from benchmark_band), (select max(year) from peer_group))")
                .query(Integer.class)
                .optional();
    }

    boolean has(OrganisationId organisation, int year, OwnGroup.Origin origin) {
        return sql.sql(
                "select exists (select from benchmark_own_group where organisation_id = ? and year = ? and system = ?)")
                .params(organisation.value(), year, origin.name())
                .query(Boolean.class)
                .single();
    }

    /** Those that were not dropped, the nearest first and the chosen by age; of the nearest the members by nearness, of others by name. */
    List<OwnGroup> of(OrganisationId organisation, int year) {
        return sql.sql("""
                select own.id, own.system, own.name, array_agg(member.member_id order by nth) as members, array_agg(member.name order by nth) as names,
                       array_agg(concat_ws(' ', 'SIZE ' || size_part, 'DENSITY ' || density_part, 'FACILITY ' || facility_part,
                           'PLANNED ' || budget_part) order by nth) as parts
                from benchmark_own_group as own
                join lateral (
                    select in_it.*, organisation.name, row_number() over (order by case own.system when 'NEAREST' then in_it.place end, organisation.name, in_it.place) as nth
                    from benchmark_own_member as in_it join organisation on organisation.id = in_it.member_id
                    where in_it.organisation_id = own.organisation_id and in_it.group_id = own.id) as member on true
                where own.organisation_id = ? and own.year = ? and own.dropped_at is null
                group by own.id, own.system, own.name, own.made_at
                order by array_position(array['NEAREST', 'NEIGHBOURS', 'SELECTION'], own.system), own.made_at, own.id
                """).params(organisation.value(), year).query(OwnGroupTable::group).list();
    }

    private static OwnGroup group(ResultSet row, int number) throws SQLException {
        var ids = (UUID[]) row.getArray("members").getArray();
        var names = (String[]) row.getArray("names").getArray();
        var parts = (String[]) row.getArray("parts").getArray();
        var members = Stream.iterate(0, at -> at < ids.length, at -> at + 1)
                .map(at -> new Member(new OrganisationId(ids[at]), names[at], parts(parts[at])))
                .toList();
        return new OwnGroup(new OwnGroup.Id(row.getObject("id", UUID.class)),
                OwnGroup.Origin.valueOf(row.getString("system")), Optional.ofNullable(row.getString("name")), members);
    }

    private static Map<Trait, Double> parts(String texts) {
        return PART.matcher(texts)
                .results()
                .collect(Collectors.toMap(part -> Trait.valueOf(part.group(1)), part -> Double.valueOf(part.group(2))));
    }

    /** Whom the organisation can choose from: all of the year but itself. */
    List<Member> peers(int year, OrganisationId organisation) {
        return sql.sql("""
                select organisation.id, organisation.name from peer_group
                join peer_group_member on peer_group_id = peer_group.id join organisation on organisation.id = organisation_id
                where year = ? and system = 'FLANDERS' and organisation.id <> ? order by organisation.name, organisation.id
                """)
                .params(year, organisation.value())
                .query((row, _) -> new Member(new OrganisationId(row.getObject("id", UUID.class)),
                        row.getString("name"), Map.of()))
                .list();
    }

    /** What a chosen one is called that was not dropped. */
    Optional<String> name(OrganisationId organisation, OwnGroup.Id id) {
        return sql.sql("""
                select name from benchmark_own_group
                where organisation_id = ? and id = ? and system = 'SELECTION' and dropped_at is null
                """).params(organisation.value(), id.value()).query(String.class).optional();
    }

    boolean isThere(UUID id) {
        return sql.sql("select exists (select from benchmark_own_group where id = ? and dropped_at is null)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** Of every fixed group of the year, who is in it. */
    List<FixedGroup> fixed(int year) {
        return sql.sql("""
                select system, name, array_agg(organisation_id) as members
                from peer_group join peer_group_member on peer_group_id = peer_group.id where year = ?
                group by peer_group.id, system, name, code order by system, code
                """)
                .param(year)
                .query((row, _) -> new FixedGroup(PeerSystem.valueOf(row.getString("system")), row.getString("name"),
                        Set.of((UUID[]) row.getArray("members").getArray())))
                .list();
    }

    /** All that were asked in a year by the organisation, also those it dropped: it is one of each itself. */
    List<Differing.Asked> asked(OrganisationId organisation, int year) {
        return sql.sql("""
                select coalesce(own.name, own.system) as name, array_agg(member_id) || own.organisation_id as members
                from benchmark_own_group as own
                join benchmark_own_member as member on member.organisation_id = own.organisation_id and member.group_id = own.id
                where own.organisation_id = ? and own.year = ?
                group by own.organisation_id, own.id, own.name, own.system
                """)
                .params(organisation.value(), year)
                .query((row, _) -> new Differing.Asked(row.getString("name"),
                        Set.of((UUID[]) row.getArray("members").getArray())))
                .list();
    }
}
