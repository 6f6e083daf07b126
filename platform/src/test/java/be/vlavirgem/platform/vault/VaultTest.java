package be.vlavirgem.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.PlatformSlice;
import be.vlavirgem.platform.vault.MasterKeyChange.Outcome;
import be.vlavirgem.platform.vault.Vault.Place;
import be.vlavirgem.testsupport.TestDatabase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is sealed opens in its own place only, for its own organisation only, and through every change of keys. */
@SpringJUnitConfig
class VaultTest {

    private static final byte[] PLAIN = "Het wachtwoord van de firewall".getBytes(StandardCharsets.UTF_8);
    private static final String FIRST = MasterKeys.random();
    private static final String SECOND = MasterKeys.random();

    @Configuration(proxyBeanMethods = false)
    @Import(PlatformSlice.class)
    static class Setup {

        @Bean
        Safe safe() {
            return new Safe();
        }

        /** As the settings give it at each start. */
        @Bean
        @org.springframework.context.annotation.Scope("prototype")
        MasterKeys masterKeys(Safe safe) {
            return safe.keys;
        }
    }

    /** What the operator has in the settings now. */
    static final class Safe {
        private MasterKeys keys = MasterKeys.of(FIRST, Optional.empty());
    }

    @Autowired
    private Safe safe;

    @Autowired
    private Vault vault;

    @Autowired
    private MasterKeyChange masterKey;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private TestDatabase database;

    private OrganisationId ours;
    private Place place;

    @BeforeEach
    void anOrganisation() {
        superuser().sql("delete from vault_master").update();
        superuser().sql("delete from vault_keyset").update();
        safe.keys = MasterKeys.of(FIRST, Optional.empty());
        masterKey.adopt();
        ours = organisation();
        place = new Place(ours, "document", UUID.randomUUID(), "title");
    }

    @Test
    void whatIsSealedOpensInItsPlaceAndIsNotReadable() {
        var sealed = sealed(place);

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("firewall");
        assertThat(opened(place, sealed)).isEqualTo(PLAIN);
        assertThat(sealed(place)).as("never twice the same").isNotEqualTo(sealed);
    }

    @Test
    void movedToAnotherPlaceItDoesNotOpen() {
        var sealed = sealed(place);

        assertRefused(new Place(ours, "document", UUID.randomUUID(), "title"), sealed);
        assertRefused(new Place(ours, "document", place.row(), "description"), sealed);
        assertRefused(new Place(ours, "answer", place.row(), "title"), sealed);
    }

    @Test
    void damagedOrCutOffItDoesNotOpen() {
        var sealed = sealed(place);
        sealed[sealed.length - 1] ^= 1;
        assertRefused(place, sealed);
        assertRefused(place, new byte[0]);
        assertRefused(place, PLAIN);
    }

    @Test
    void anotherOrganisationsKeysAreNotThere() {
        var sealed = sealed(place);
        var theirs = organisation();
        within(theirs, () -> vault.seal(new Place(theirs, "document", place.row(), "title"), PLAIN));

        assertThatThrownBy(() -> within(theirs, () -> vault.open(place, sealed))).isInstanceOf(VaultException.class);
        assertThatThrownBy(
                () -> within(theirs, () -> vault.open(new Place(theirs, "document", place.row(), "title"), sealed)))
                .isInstanceOf(VaultException.class);
    }

    @Test
    void aSuccessorOpensWhatItsPredecessorSealed() {
        var sealed = sealed(place);
        var successor = organisation();

        assertThat(TenantScope.of(successor, Set.of(ours)).call(() -> transaction(() -> vault.open(place, sealed))))
                .isEqualTo(PLAIN);
    }

    @Test
    void afterANewKeyOfTheOrganisationTheOldOneStillOpens() {
        var before = sealed(place);
        var key = within(ours, () -> vault.rotate(ours)).orElseThrow();
        var after = sealed(place);

        assertThat(Vault.keyOf(after)).isEqualTo(key).isNotEqualTo(Vault.keyOf(before));
        assertThat(opened(place, before)).isEqualTo(PLAIN);
        assertThat(opened(place, after)).isEqualTo(PLAIN);
    }

    @Test
    void anOrganisationThatSealedNothingHasNoKeyToChange() {
        assertThat(within(ours, () -> vault.rotate(ours))).isEmpty();
    }

    @Test
    void theMasterKeyIsChangedWithTheOldAndTheNewOne() {
        var sealed = sealed(place);
        var other = organisation();
        var theirs = new Place(other, "document", place.row(), "title");
        var sealedByThem = within(other, () -> vault.seal(theirs, PLAIN));

        safe.keys = MasterKeys.of(SECOND, Optional.of(FIRST));
        assertThat(masterKey.adopt()).isEqualTo(Outcome.CHANGED);
        safe.keys = MasterKeys.of(SECOND, Optional.empty());

        assertThat(masterKey.adopt()).isEqualTo(Outcome.SAME);
        assertThat(opened(place, sealed)).isEqualTo(PLAIN);
        assertThat(within(other, () -> vault.open(theirs, sealedByThem))).isEqualTo(PLAIN);
    }

    @Test
    void aChangeThatWasBrokenOffGoesOnAtTheNextStart() {
        var sealed = sealed(place);
        var other = organisation();
        within(other, () -> vault.seal(new Place(other, "document", place.row(), "title"), PLAIN));
        var halfway = superuser().sql("select wrapped from vault_keyset where organisation_id = ?")
                .param(ours.value())
                .query(byte[].class)
                .single();
        safe.keys = MasterKeys.of(SECOND, Optional.of(FIRST));
        masterKey.adopt();
        // As a kill would leave it: one under the old key, one under the new, and the old one still in force.
        superuser().sql("update vault_keyset set wrapped = ? where organisation_id = ?")
                .params(halfway, ours.value())
                .update();
        superuser().sql("update vault_master set key_id = ?")
                .param(MasterKeys.of(FIRST, Optional.empty()).current())
                .update();

        assertThat(masterKey.adopt()).isEqualTo(Outcome.CHANGED);
        safe.keys = MasterKeys.of(SECOND, Optional.empty());
        assertThat(opened(place, sealed)).isEqualTo(PLAIN);
    }

    @Test
    void aMasterKeyTheDatabaseDoesNotKnowIsRefusedAndChangesNothing() {
        var sealed = sealed(place);

        safe.keys = MasterKeys.of(SECOND, Optional.empty());
        assertThat(masterKey.adopt()).isEqualTo(Outcome.UNKNOWN_KEY);
        assertRefused(place, sealed);

        safe.keys = MasterKeys.of(FIRST, Optional.empty());
        assertThat(opened(place, sealed)).isEqualTo(PLAIN);
    }

    @Test
    void ofTwoNodesWithDifferentKeysAtTheFirstStartTheSecondIsRefused() throws Exception {
        superuser().sql("delete from vault_master").update();
        var theirs = MasterKeys.of(SECOND, Optional.empty()).current();
        try (var first = database.superuser().getConnection(); var insert = first.createStatement()) {
            first.setAutoCommit(false);
            insert.executeUpdate(
                    "insert into vault_master (single, key_id, since) values (true, " + theirs + ", now())");
            var second = CompletableFuture.supplyAsync(masterKey::adopt);
            await(() -> superuser().sql("select exists (select from pg_locks where not granted)")
                    .query(Boolean.class)
                    .single());
            first.commit();

            assertThat(second).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(Outcome.UNKNOWN_KEY);
        }
        assertThat(superuser().sql("select key_id from vault_master").query(Integer.class).single())
                .isEqualTo(theirs);
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (var times = 0; times < 200 && !condition.getAsBoolean(); times++) {
            Thread.sleep(25);
        }
    }

    @Test
    void whatGoesWrongTellsNothingOfWhatWasSealedNorOfTheKeys() {
        var sealed = sealed(place);
        safe.keys = MasterKeys.of(SECOND, Optional.empty());

        assertThatThrownBy(() -> opened(place, sealed)).satisfies(failure -> {
            var told = new StringWriter();
            failure.printStackTrace(new PrintWriter(told));
            assertThat(told.toString()).doesNotContain("firewall", FIRST, SECOND).doesNotContain("Caused by");
        });
        assertThat(safe.keys.toString()).doesNotContain(FIRST, SECOND);
        assertThatThrownBy(() -> MasterKeys.of("kort", Optional.empty())).hasMessageNotContaining("kort");
    }

    private void assertRefused(Place where, byte[] sealed) {
        assertThatThrownBy(() -> opened(where, sealed)).isInstanceOf(VaultException.class);
    }

    private byte[] sealed(Place where) {
        return within(ours, () -> vault.seal(where, PLAIN));
    }

    private byte[] opened(Place where, byte[] sealed) {
        return within(ours, () -> vault.open(where, sealed));
    }

    private <T> T within(OrganisationId organisation, Supplier<T> work) {
        return TenantScope.of(organisation).call(() -> transaction(work));
    }

    private <T> T transaction(Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(status -> work.get());
    }

    private OrganisationId organisation() {
        var id = UUID.randomUUID();
        superuser().sql("insert into organisation (id, kind, name) values (?, 'SUPPLIER', 'Kluis')").param(id).update();
        return new OrganisationId(id);
    }

    private JdbcClient superuser() {
        return JdbcClient.create(database.superuser());
    }
}
