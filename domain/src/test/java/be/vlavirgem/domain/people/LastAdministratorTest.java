package be.vlavirgem.domain.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vlavirgem.testsupport.TestDatabase;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An organisation that has an administrator keeps one, whoever leaves when. */
class LastAdministratorTest {
    private static final TestDatabase DATABASE = TestDatabase.shared().copy("administrators");

    private final JdbcClient sql = JdbcClient.create(DATABASE.app());
    private UUID supplier;
    private UUID an;
    private UUID bert;

    @BeforeEach
    void aSupplierWithTwoAdministrators() {
        supplier = UUID.randomUUID();
        sql.sql("insert into organisation (id, kind, name) values (?, 'SUPPLIER', ?)")
                .params(supplier, "Leverancier " + supplier)
                .update();
        an = administrator("an");
        bert = administrator("bert");
    }

    @Test
    void oneOfTwoLeavesAndTheLastOneStays() {
        leaves(an);
        assertThatThrownBy(() -> leaves(bert)).hasMessageContaining("keeps an administrator");
        assertThat(administrators()).isEqualTo(1);
    }

    @Test
    void aLockedOneIsNoAdministratorToKeepButMayGo() {
        sql.sql("update person set locked_at = now() where id = ?").param(bert).update();
        assertThatThrownBy(() -> leaves(an)).hasMessageContaining("keeps an administrator");
        leaves(bert);
        assertThat(administrators()).isEqualTo(1);
    }

    @Test
    void anOrganisationThatEndedNeedsNone() {
        sql.sql("update organisation set valid_until = current_date where id = ?").param(supplier).update();
        leaves(an);
        leaves(bert);
        assertThat(administrators()).isZero();
    }

    @Test
    void ofTwoWhoLeaveAtOnceOneStays() throws Exception {
        try (var first = DATABASE.app().getConnection(); var second = DATABASE.app().getConnection()) {
            first.setAutoCommit(false);
            second.setAutoCommit(false);
            leaves(first, an);
            var waiting = CompletableFuture.runAsync(() -> leaves(second, bert));
            assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS))
                    .isInstanceOf(TimeoutException.class);
            first.commit();
            assertThatThrownBy(waiting::get).isInstanceOf(ExecutionException.class)
                    .hasMessageContaining("keeps an administrator");
            second.rollback();
        }
        assertThat(administrators()).isEqualTo(1);
    }

    private UUID administrator(String name) {
        var person = UUID.randomUUID();
        sql.sql("insert into person (id, email, name) values (?, ?, ?)")
                .params(person, person + "@proef.test", name)
                .update();
        sql.sql("insert into membership (person_id, organisation_id, role) values (?, ?, 'SUPPLIER_ADMINISTRATOR')")
                .params(person, supplier)
                .update();
        return person;
    }

    private void leaves(UUID person) {
        sql.sql("delete from membership where person_id = ?").param(person).update();
    }

    private static void leaves(Connection connection, UUID person) {
        try (var statement = connection.prepareStatement("delete from membership where person_id = ?")) {
            statement.setObject(1, person);
            statement.executeUpdate();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private long administrators() {
        return sql.sql("select count(*) from membership where organisation_id = ?")
                .param(supplier)
                .query(Long.class)
                .single();
    }
}
