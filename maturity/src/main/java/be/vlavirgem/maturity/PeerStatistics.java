package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.peers.PeerGroup;
import be.vlavirgem.domain.peers.PeerSystem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Compares with peers in at most two statements; the database says what of them may be shown. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class PeerStatistics {

    private final JdbcClient sql;

    PeerStatistics(JdbcClient sql) {
        this.sql = sql;
    }

    /** With the asked group, or the default one; empty for an organisation without peers in that round, or foreign to the scope. */
    Optional<PeerComparison> compare(OrganisationId organisation, Round.Id round, Optional<PeerGroup.Id> asked,
            Collection<String> subjects) {
        return PeerChoice.of(groupsOf(organisation, round), asked)
                .map(choice -> new PeerComparison(choice, bands(choice.chosen(), round, subjects)));
    }

    /** The groups of the organisation in the round's year. */
    List<PeerParticipation> groupsOf(OrganisationId organisation, Round.Id round) {
        return sql.sql("select * from peer_participation(?, ?) order by system, code")
                .params(round.value(), organisation.value())
                .query(PeerStatistics::participation)
                .list();
    }

    private List<PeerBand> bands(PeerParticipation chosen, Round.Id round, Collection<String> subjects) {
        return chosen.hidden() ? List.of() : bands(chosen.group().id(), round, subjects);
    }

    /** The bands of all of Flanders in that round; none where the group of its year was not composed. */
    List<PeerBand> bandsOfFlanders(Round round, Collection<String> subjects) {
        return sql.sql("""
                select statistics.* from peer_group
                cross join lateral peer_statistics(?, peer_group.id, ?) as statistics
                where peer_group.system = 'FLANDERS' and peer_group.year = ? and not statistics.hidden
                order by statistics.subject
                """)
                .params(round.id().value(), subjects.toArray(String[]::new), round.year())
                .query(PeerStatistics::band)
                .list();
    }

    /** The bands of a group on those of the subjects that may be shown. */
    List<PeerBand> bands(PeerGroup.Id group, Round.Id round, Collection<String> subjects) {
        return sql.sql("select * from peer_statistics(?, ?, ?) where not hidden order by subject")
                .params(round.value(), group.value(), subjects.toArray(String[]::new))
                .query(PeerStatistics::band)
                .list();
    }

    private static PeerBand band(ResultSet row, int number) throws SQLException {
        return new PeerBand(row.getString("subject"), row.getInt("n"), row.getBigDecimal("p25"),
                row.getBigDecimal("median"), row.getBigDecimal("p75"));
    }

    private static PeerParticipation participation(ResultSet row, int number) throws SQLException {
        var group = new PeerGroup(new PeerGroup.Id(row.getObject("peer_group_id", UUID.class)),
                PeerSystem.valueOf(row.getString("system")), row.getString("code"), row.getString("name"));
        return new PeerParticipation(group, row.getInt("n"), row.getBoolean("hidden"));
    }
}
