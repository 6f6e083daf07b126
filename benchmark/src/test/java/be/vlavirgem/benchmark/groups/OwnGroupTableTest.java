package be.vlavirgem.benchmark.groups;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.benchmark.BenchmarkSlice;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.testsupport.TestDatabase;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Groups of one's own as they are listed. */
@SpringJUnitConfig(BenchmarkSlice.class)
class OwnGroupTableTest {

    private static final int YEAR = 2094;

    @Autowired
    TestDatabase database;
    @Autowired
    OwnGroupTable table;
    @Autowired
    PlatformTransactionManager transactions;

    private JdbcClient sql() {
        return JdbcClient.create(database.superuser());
    }

    @AfterEach
    void leaveNothing() {
        sql().sql(
                "delete from benchmark_own_member where group_id in (select id from benchmark_own_group where year = ?)")
                .param(YEAR)
                .update();
        sql().sql("delete from benchmark_own_group where year = ?").param(YEAR).update();
    }

    private UUID authority(String nis) {
        return sql()
                .sql("select id from organisation where nis = ? and kind = 'LOCAL_AUTHORITY' and valid_until is null")
                .param(nis)
                .query(UUID.class)
                .single();
    }

    private void group(UUID of, String system, List<UUID> members) {
        var id = UUID.randomUUID();
        sql().sql("""
                insert into benchmark_own_group (organisation_id, id, system, year, name, made_at)
                values (?, ?, ?, ?, case ? when 'SELECTION' then 'Proef' end, now())
                """).params(of, id, system, YEAR, system).update();
        for (int place = 0; place < members.size(); place++) {
            sql().sql(
                    "insert into benchmark_own_member (organisation_id, group_id, member_id, place) values (?, ?, ?, ?)")
                    .params(of, id, members.get(place), place + 1)
                    .update();
        }
    }

    @Test
    void theNearestStandByNearnessAndTheOthersByName() {
        var own = authority("44021");
        var chosen = List.of(authority("72020"), authority("44084"), authority("44083"));
        group(own, "NEAREST", chosen);
        group(own, "SELECTION", chosen);
        var found = TenantScope.of(new OrganisationId(own))
                .call(() -> new TransactionTemplate(transactions)
                        .execute(_ -> table.of(new OrganisationId(own), YEAR)));
        assertThat(found).extracting(group -> group.members().stream().map(OwnGroup.Member::name).toList())
                .containsExactly(List.of("Lommel", "Aalter", "Deinze"), List.of("Aalter", "Deinze", "Lommel"));
    }
}
