package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.peers.PeerGroup;
import be.vlavirgem.domain.peers.PeerSystem;
import be.vlavirgem.testsupport.StatementCounter;
import be.vlavirgem.testsupport.TestDatabase;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** A round of its own year in a database for peers: invented groups, authorities and what they came to; asked as the application. */
final class PeerRound {
    private static final TestDatabase DATABASE = TestDatabase.shared().copy("peers");
    /** A connection each: a test makes hundreds of rows. */
    private static final JdbcClient OWNER = JdbcClient.create(kept(DATABASE.owner()));
    private static final DataSource APP = kept(DATABASE.app());
    private static int lastYear = 2030;

    final Round.Id id = new Round.Id(UUID.randomUUID());
    final int year = ++lastYear;
    final StatementCounter statements = new StatementCounter();
    private final DataSource pool = ProxyDataSourceBuilder.create(APP).listener(statements).build();

    PeerRound() {
        OWNER.sql("""
                insert into content_version (id, kind, code, number, state, body, created_at, published_at)
                values (:id, 'questionnaire', 'peers', :year, 'PUBLISHED', 'code: peers', now(), now())
                """).param("id", id.value()).param("year", year).update();
        OWNER.sql("""
                insert into measurement_round (id, name, year, questionnaire_version_id, opens_on, closes_on)
                values (:id, 'Peers ' || :year, :year, :id, make_date(:year, 9, 1), make_date(:year, 12, 15))
                """).param("id", id.value()).param("year", year).update();
    }

    private static DataSource kept(DataSource source) {
        try {
            return new SingleConnectionDataSource(source.getConnection(), true);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    PeerGroup.Id group(PeerSystem system, String code) {
        var group = UUID.randomUUID();
        OWNER.sql("insert into peer_group (id, system, code, year, name) values (?, ?, ?, ?, 'groep ' || ?)")
                .params(List.of(group, system.name(), code, year, code))
                .update();
        return new PeerGroup.Id(group);
    }

    /** An authority in these groups that takes no part yet. */
    OrganisationId authority(PeerGroup.Id... groups) {
        var organisation = UUID.randomUUID();
        OWNER.sql("insert into organisation (id, kind, name) values (?, 'LOCAL_AUTHORITY', 'Peer')")
                .param(organisation)
                .update();
        for (var group : groups) {
            OWNER.sql("insert into peer_group_member values (?, ?)").params(group.value(), organisation).update();
        }
        return new OrganisationId(organisation);
    }

    /** That many authorities in these groups, with 1, 2, 3, ... for these subjects. */
    List<OrganisationId> submitted(int number, List<PeerGroup.Id> groups, String... subjects) {
        return IntStream.rangeClosed(1, number).mapToObj(value -> {
            var authority = authority(groups.toArray(PeerGroup.Id[]::new));
            submit(authority, List.of(subjects)
                    .stream()
                    .map(subject -> SubjectValue.of(subject, BigDecimal.valueOf(value)))
                    .toList());
            return authority;
        }).toList();
    }

    Measurement.Id submit(OrganisationId authority, List<SubjectValue> values) {
        var measurement = new Measurement.Id(UUID.randomUUID());
        OWNER.sql("""
                insert into measurement (organisation_id, id, round_id, questionnaire_version_id, type, state, started_at, submitted_at, version)
                values (:organisation, :id, :round, :round, 'A', 'SUBMITTED', now(), now(), 1)
                """)
                .param("organisation", authority.value())
                .param("id", measurement.value())
                .param("round", id.value())
                .update();
        as(authority, sql -> {
            new Outcomes(sql, new JdbcTemplate(pool)).keep(authority, measurement, id, values);
            return measurement;
        });
        return measurement;
    }

    /** Opens that measurement again, past the trigger, and leaves its outcomes. */
    void reopen(OrganisationId authority) {
        var superuser = JdbcClient.create(DATABASE.superuser());
        superuser.sql("alter table measurement disable trigger user").update();
        superuser.sql(
                "update measurement set state = 'OPEN', submitted_at = null where round_id = ? and organisation_id = ?")
                .params(id.value(), authority.value())
                .update();
        superuser.sql("alter table measurement enable trigger user").update();
    }

    /** What somebody of that authority may see of a group: the bands of what is not hidden. */
    List<PeerBand> bands(OrganisationId visitor, PeerGroup.Id group, String... subjects) {
        return as(visitor, sql -> new PeerStatistics(sql).bands(group, id, List.of(subjects)));
    }

    Optional<PeerComparison> compare(OrganisationId visitor, String... subjects) {
        return as(visitor,
                sql -> new PeerStatistics(sql).compare(visitor, id, Optional.empty(), List.of(subjects)));
    }

    /** Works in the scope of that organisation, as the application. */
    <T> T as(OrganisationId visitor, Function<JdbcClient, T> work) {
        var app = JdbcClient.create(pool);
        return new TransactionTemplate(new DataSourceTransactionManager(pool)).execute(status -> {
            app.sql("select set_config('vlavirgem.readable', '{' || ? || '}', true), set_config('vlavirgem.organisation', ?, true)")
                    .params(visitor.toString(), visitor.toString())
                    .query(row -> {});
            return work.apply(app);
        });
    }

    Outcomes outcomes(JdbcClient sql) {
        return new Outcomes(sql, new JdbcTemplate(pool));
    }
}
