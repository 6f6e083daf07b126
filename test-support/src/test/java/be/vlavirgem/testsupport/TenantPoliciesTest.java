package be.vlavirgem.testsupport;

import static be.vlavirgem.testsupport.TwoTenants.FOREIGN;
import static be.vlavirgem.testsupport.TwoTenants.OURS;
import static be.vlavirgem.testsupport.TwoTenants.PREDECESSOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each tenant table, asked by the application's role for a foreign row. */
class TenantPoliciesTest {
    private static final String REFUSED = "42501";
    private static final String NO_SUCH_PARENT = "23503";
    private static final TwoTenants TENANTS = new TwoTenants(TestDatabase.shared().copy("policies"));

    @Test
    void everyTenantTableHasASample() {
        var tables = names("""
                select relname from pg_class where relkind in ('r', 'p') and not relispartition
                and obj_description(oid, 'pg_class') ~ '^(tenant|published):'
                """);
        assertThat(Stream.of(TenantSample.values()).map(TenantSample::table))
                .containsExactlyInAnyOrderElementsOf(tables);
    }

    static Stream<TenantSample> ofTenants() {
        return Stream.of(TenantSample.values()).filter(sample -> !TenantSample.PUBLISHED.contains(sample));
    }

    static Stream<TenantSample> published() {
        return TenantSample.PUBLISHED.stream();
    }

    @Test
    void whatIsSeenByEverybodySaysSo() {
        assertThat(published().map(TenantSample::table)).containsExactlyInAnyOrderElementsOf(
                names("select relname from pg_class where obj_description(oid, 'pg_class') ~ '^published:'"));
    }

    @ParameterizedTest
    @MethodSource("published")
    void whatIsPublishedIsSeenByEverybodyAndWrittenByItsOwner(TenantSample sample) {
        var nobody = TENANTS.scope("", "");
        assertThat(nobody.seen(sample.table(), OURS)).isOne();
        assertThat(TENANTS.ours().seen(sample.table(), FOREIGN)).isOne();
        assertNotWritable(nobody, sample, OURS);
        var change = "update %s set organisation_id = organisation_id where organisation_id = '%s'";
        assertThat(TENANTS.ours().change(change.formatted(sample.table(), OURS))).isOne();
    }

    @ParameterizedTest
    @MethodSource("ofTenants")
    void theOwnRowsAreSeenAndTheForeignOnesAreNot(TenantSample sample) {
        assertThat(TENANTS.ours().seen(sample.table(), OURS)).isOne();
        assertThat(TENANTS.ours().seen(sample.table(), FOREIGN)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aPredecessorsRowsAreSeenAndNeverChanged(TenantSample sample) {
        assertThat(TENANTS.ours().seen(sample.table(), PREDECESSOR)).isOne();
        assertNotWritable(TENANTS.ours(), sample, PREDECESSOR);
    }

    @ParameterizedTest
    @EnumSource
    void aForeignRowIsNeverChanged(TenantSample sample) {
        assertNotWritable(TENANTS.ours(), sample, FOREIGN);
    }

    /** Even where all may be read, as on an overview of a coach. */
    @ParameterizedTest
    @EnumSource
    void readingGivesNoWriting(TenantSample sample) {
        var reader = TENANTS.scope("{%s,%s}".formatted(OURS, FOREIGN), "");
        assertThat(reader.seen(sample.table(), FOREIGN)).isOne();
        assertNotWritable(reader, sample, FOREIGN);
        assertNotWritable(reader, sample, OURS);
    }

    @ParameterizedTest
    @MethodSource("ofTenants")
    void withoutAScopeThereIsNothing(TenantSample sample) {
        var nobody = TENANTS.scope("", "");
        assertThat(nobody.seen(sample.table(), OURS)).isZero();
        assertNotWritable(nobody, sample, OURS);
    }

    @ParameterizedTest
    @EnumSource
    void anOwnRowIsNotGivenAway(TenantSample sample) {
        refused(REFUSED, () -> TENANTS.ours()
                .change("update %s set organisation_id = '%s' where organisation_id = '%s'".formatted(sample.table(),
                        FOREIGN, OURS)));
    }

    static Stream<TenantSample> children() {
        var children = names("""
                select conrelid::regclass::text from pg_constraint where contype = 'f' and conparentid = 0
                and obj_description(confrelid, 'pg_class') ~ '^(tenant|published):'
                """);
        return Stream.of(TenantSample.values())
                .filter(sample -> children.contains(sample.table()) && !TenantSample.KEPT.contains(sample));
    }

    @ParameterizedTest
    @MethodSource("children")
    void anOwnRowDoesNotHangUnderAForeignOne(TenantSample child) {
        refused(NO_SUCH_PARENT, () -> TENANTS.ours().insert(child, OURS, FOREIGN));
    }

    @Test
    void aTableWithoutPoliciesShowsItsForeignRows() {
        TENANTS.execute("create table stray (organisation_id uuid)");
        TENANTS.execute("insert into stray values ('%s')".formatted(FOREIGN));
        TENANTS.execute("grant select on stray to vlavirgem_app");
        assertThat(TENANTS.ours().seen("stray", FOREIGN)).isOne();
    }

    private static void assertNotWritable(TwoTenants.Scope scope, TenantSample sample, UUID whose) {
        refused(REFUSED, () -> scope.insert(sample, whose, whose));
        List.of("update %s set organisation_id = organisation_id where organisation_id = '%s'",
                "delete from %s where organisation_id = '%s'")
                .forEach(statement -> nothingChanged(scope, statement.formatted(sample.table(), whose)));
    }

    /** A table that is only added to refuses the statement itself. */
    private static void nothingChanged(TwoTenants.Scope scope, String statement) {
        try {
            assertThat(scope.change(statement)).as(statement).isZero();
        } catch (org.springframework.dao.DataAccessException refusal) {
            assertThat(refusal).rootCause().hasMessageContaining("permission denied");
        }
    }

    private static void refused(String state, ThrowingCallable work) {
        assertThatThrownBy(work).rootCause()
                .isInstanceOfSatisfying(SQLException.class,
                        refusal -> assertThat(refusal.getSQLState()).isEqualTo(state));
    }

    private static List<String> names(String query) {
        return JdbcClient.create(TestDatabase.shared().superuser()).sql(query).query(String.class).list();
    }
}
