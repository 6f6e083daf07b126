package be.vlavirgem.domain.peers;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.DomainSlice;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.testsupport.TestDatabase;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Whom the real authorities are near to, and lie beside. */
@SpringJUnitConfig(DomainSlice.class)
class PeersOfOneTest {

    @Autowired
    PeersOfOne peers;
    @Autowired
    PlatformTransaction transaction;
    @Autowired
    TestDatabase database;

    private OrganisationId named(String name) {
        return new OrganisationId(JdbcClient.create(database.owner())
                .sql("select id from organisation where kind = 'LOCAL_AUTHORITY' and name = ? and valid_until is null")
                .param(name)
                .query(UUID.class)
                .single());
    }

    private List<String> names(Collection<OrganisationId> ids) {
        return JdbcClient.create(database.owner())
                .sql("select name from organisation where id in (:ids) order by name")
                .param("ids", ids.stream().map(OrganisationId::value).toList())
                .query(String.class)
                .list();
    }

    private List<Nearness.Near> near(String name, Map<OrganisationId, Double> planned) {
        return transaction.call(() -> peers.nearness(2025, planned)).to(named(name));
    }

    /** As another tool found it from the same open figures, without investments. */
    @Test
    void fifteen_are_near_by_what_everybody_knows_of_them() {
        var near = near("Gent", Map.of());
        assertThat(near).hasSize(15);
        assertThat(names(near.stream().limit(3).map(Nearness.Near::peer).toList())).containsExactly("Antwerpen",
                "Brugge", "Leuven");
        assertThat(near).allSatisfy(one -> {
            assertThat(one.parts().size()).isPresent();
            assertThat(one.parts().density()).isPresent();
            assertThat(one.parts().planned()).isEmpty();
        });
        assertThat(near).extracting(one -> one.parts().distance()).isSorted();
    }

    @Test
    void planned_investments_bring_others_near() {
        var alike = named("Voeren");
        var planned = Map.of(named("Gent"), 100d, alike, 100d, named("Antwerpen"), 4000d, named("Brugge"), 90d);
        assertThat(near("Gent", planned).getFirst().parts().planned()).isPresent();
        assertThat(names(near("Gent", planned).stream().map(Nearness.Near::peer).toList())).doesNotContain("Antwerpen");
    }

    @Test
    void who_is_not_there_is_near_to_nobody() {
        assertThat(transaction.call(() -> peers.nearness(2025, Map.of())).to(new OrganisationId(UUID.randomUUID())))
                .isEmpty();
    }

    @Test
    void neighbours_lie_beside_each_other() {
        var beside = transaction.call(() -> peers.neighbours(2025));
        assertThat(names(beside.getOrDefault(named("Aartselaar"), List.of()))).containsExactly("Antwerpen", "Edegem",
                "Hemiksem", "Kontich", "Niel", "Rumst", "Schelle");
        assertThat(beside.values().stream().mapToInt(List::size).sum()).isEqualTo(2 * 753);
        assertThat(beside).doesNotContainKey(named("Voeren"))
                .allSatisfy((one, all) -> assertThat(all)
                        .allMatch(other -> beside.getOrDefault(other, List.of()).contains(one)));
    }

    /** Of the borders before a merger nothing is known. */
    @Test
    void who_ended_has_no_neighbours() {
        var beside = transaction.call(() -> peers.neighbours(2024));
        assertThat(names(beside.keySet())).hasSizeLessThan(300).doesNotContain("Galmaarden", "Voeren");
    }
}
