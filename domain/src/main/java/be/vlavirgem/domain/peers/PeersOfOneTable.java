package be.vlavirgem.domain.peers;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.seed.TabSeparated;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the traits and borders of authorities. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class PeersOfOneTable implements PeersOfOne {

    private final JdbcClient sql;

    PeersOfOneTable(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Nearness nearness(int year, Map<OrganisationId, Double> planned) {
        return new Nearness(sql.sql("""
                select organisation.id, nis, facility_class, area_km2, coalesce(
                    (select count from inhabitants where organisation_id = organisation.id and year <= :year order by year desc limit 1),
                    (select count from inhabitants where organisation_id = organisation.id order by year limit 1)) as inhabitants
                from organisation join local_authority on local_authority.organisation_id = organisation.id
                where organisation.id in (select organisation_id from peer_group_member join peer_group on peer_group.id = peer_group_id
                                          where system = 'FLANDERS' and year = :year)
                order by nis
                """).param("year", year).query((row, _) -> {
            var id = new OrganisationId(row.getObject("id", UUID.class));
            var inhabitants = Math.max(1, row.getDouble("inhabitants"));
            return new Traits(id, row.getString("nis"), inhabitants, inhabitants / row.getDouble("area_km2"),
                    Optional.ofNullable(row.getString("facility_class")), Optional.ofNullable(planned.get(id)));
        }).list());
    }

    @Override
    public Map<OrganisationId, List<OrganisationId>> neighbours(int year) {
        var bearers = sql.sql("""
                select organisation.id, nis from organisation
                join peer_group_member on organisation_id = organisation.id join peer_group on peer_group.id = peer_group_id
                where system = 'FLANDERS' and year = ? and nis is not null
                """)
                .param(year)
                .query((row, _) -> Map.entry(row.getString("nis"), new OrganisationId(row.getObject("id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return pairs().filter(pair -> bearers.keySet().containsAll(List.of(pair.getKey(), pair.getValue())))
                .collect(Collectors.groupingBy(pair -> bearers.get(pair.getKey()),
                        Collectors.mapping(pair -> bearers.get(pair.getValue()), Collectors.toList())));
    }

    /** Both ways. */
    private static Stream<Map.Entry<String, String>> pairs() {
        return TabSeparated.read("/content/domain/buurgemeenten.tsv")
                .stream()
                .flatMap(row -> Stream.of(Map.entry(row.text("nis"), row.text("buur_nis")),
                        Map.entry(row.text("buur_nis"), row.text("nis"))));
    }
}
