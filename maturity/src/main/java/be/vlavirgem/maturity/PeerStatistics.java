package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.peers.PeerGroup;
import be.vlavirgem.domain.peers.PeerSystem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** How many of a group took part in a round, and whether those are too few to show what they came to. */
    record Turnout(int participants, boolean hidden) {
        static final Turnout NOBODY = new Turnout(0, true);
    }

    /** Of each group somebody took part in, whoever's it is. */
    Map<PeerGroup.Id, Turnout> turnout(Round.Id round) {
        var found = new HashMap<PeerGroup.Id, Turnout>();
        sql.sql("select * from peer_turnout(?)")
                .param(round.value())
                .query(row -> {
                    found.put(new PeerGroup.Id(row.getObject("peer_group_id", UUID.class)),
                            new Turnout(row.getInt("n"), row.getBoolean("hidden")));
                });
        return Map.copyOf(found);
    }

    /** As {@link #groupsOf(OrganisationId, Round.Id)}, where the turnout is known already. */
    List<PeerParticipation> groupsOf(OrganisationId organisation, Round.Id round, Map<PeerGroup.Id, Turnout> turnout) {
        return sql.sql("""
                select peer_group.id as peer_group_id, system, code, peer_group.name
                from measurement_round as round join peer_group on peer_group.year = round.year
                join peer_group_member as member on member.peer_group_id = peer_group.id
                where round.id = ? and member.organisation_id = ? order by system, code
                """)
                .params(round.value(), organisation.value())
                .query((row, number) -> group(row))
                .stream()
                .map(group -> participation(group, turnout.getOrDefault(group.id(), Turnout.NOBODY)))
                .toList();
    }

    private static PeerParticipation participation(PeerGroup group, Turnout turnout) {
        return new PeerParticipation(group, turnout.participants(), turnout.hidden());
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
        return participation(group(row), new Turnout(row.getInt("n"), row.getBoolean("hidden")));
    }

    private static PeerGroup group(ResultSet row) throws SQLException {
        return new PeerGroup(new PeerGroup.Id(row.getObject("peer_group_id", UUID.class)),
                PeerSystem.valueOf(row.getString("system")), row.getString("code"), row.getString("name"));
    }
}
