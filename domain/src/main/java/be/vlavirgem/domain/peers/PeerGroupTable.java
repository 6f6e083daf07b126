package be.vlavirgem.domain.peers;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The peer groups of all years, and the authorities they are made of. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PeerGroupTable {

    /** A group with who is in it. */
    record Composed(PeerGroup group, List<Peer> members) {}

    private final JdbcClient sql;

    PeerGroupTable(JdbcClient sql) {
        this.sql = sql;
    }

    boolean has(int year) {
        return sql.sql("select exists (select from peer_group where year = ?)")
                .param(year)
                .query(Boolean.class)
                .single();
    }

    /** Those valid on 1 September; inhabitants of the latest known year up to then, else of the earliest known. */
    List<Peer> peersOf(int year) {
        return sql.sql("""
                select organisation.id, facility_class, province_nis, region, coalesce(
                    (select count from inhabitants where organisation_id = organisation.id and year <= :year order by year desc limit 1),
                    (select count from inhabitants where organisation_id = organisation.id order by year limit 1)) as inhabitants
                from organisation join local_authority on local_authority.organisation_id = organisation.id
                where kind = 'LOCAL_AUTHORITY' and daterange(valid_from, valid_until, '[]') @> make_date(:year, 9, 1)
                order by organisation.id
                """).param("year", year).query(PeerGroupTable::peer).list();
    }

    private static Peer peer(ResultSet row, int number) throws SQLException {
        return new Peer(new OrganisationId(row.getObject("id", UUID.class)),
                Optional.ofNullable(row.getObject("inhabitants", Integer.class)),
                Optional.ofNullable(row.getString("facility_class")), row.getString("province_nis"),
                Optional.ofNullable(row.getString("region")));
    }

    void add(int year, List<Composed> groups) {
        sql.sql("""
                insert into peer_group (year, id, system, code, name)
                select :year, * from unnest(:ids::uuid[], :systems::text[], :codes::text[], :names::text[])
                """)
                .param("year", year)
                .param("ids", groups.stream().map(each -> each.group().id().value()).toArray(UUID[]::new))
                .param("systems", groups.stream().map(each -> each.group().system().name()).toArray(String[]::new))
                .param("codes", groups.stream().map(each -> each.group().code()).toArray(String[]::new))
                .param("names", groups.stream().map(each -> each.group().name()).toArray(String[]::new))
                .update();
        groups.forEach(this::addMembers);
    }

    /** The composed years whose 1 September is on that day or later. */
    List<Integer> yearsFrom(LocalDate day) {
        return sql.sql("select distinct year from peer_group where make_date(year, 9, 1) >= ? order by year")
                .param(day)
                .query(Integer.class)
                .list();
    }

    /** Puts others in the groups of a year, which stay what they are. */
    void replaceMembers(int year, List<Composed> groups) {
        sql.sql("delete from peer_group_member using peer_group where peer_group.id = peer_group_id and year = ?")
                .param(year)
                .update();
        groups.forEach(composed -> sql.sql("""
                insert into peer_group_member (peer_group_id, organisation_id)
                select id, unnest(?::uuid[]) from peer_group where year = ? and system = ? and code = ?
                """)
                .params(List.of(ids(composed.members()), year, composed.group().system().name(),
                        composed.group().code()))
                .update());
    }

    private void addMembers(Composed composed) {
        sql.sql("insert into peer_group_member (peer_group_id, organisation_id) select ?, unnest(?::uuid[])")
                .params(List.of(composed.group().id().value(), ids(composed.members())))
                .update();
    }

    private static UUID[] ids(List<Peer> peers) {
        return peers.stream().map(peer -> peer.id().value()).toArray(UUID[]::new);
    }
}
