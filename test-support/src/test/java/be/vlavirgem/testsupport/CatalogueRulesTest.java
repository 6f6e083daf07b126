package be.vlavirgem.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The migrated database keeps the rules of the tables; each rule sees a sin, which is then undone. */
class CatalogueRulesTest {
    private Connection connection;

    @BeforeEach
    void begin() throws SQLException {
        connection = TestDatabase.shared().superuser().getConnection();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void undo() throws SQLException {
        connection.rollback();
        connection.close();
    }

    static Stream<CatalogueRule> rules() {
        return Stream.of(TenantTableRules.ALL, OwnershipRules.ALL).flatMap(rules -> rules.stream());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theDatabaseKeepsTheRule(CatalogueRule kept) throws SQLException {
        assertThat(kept.brokenIn(connection)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleCatchesItsSinner(CatalogueRule broken) throws SQLException {
        broken.sin(connection);
        assertThat(broken.brokenIn(connection)).isNotEmpty();
    }
}
