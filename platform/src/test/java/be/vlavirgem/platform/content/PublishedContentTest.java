package be.vlavirgem.platform.content;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.PlatformSlice;
import be.vlavirgem.testsupport.TestDatabase;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is published is there for whoever asks first, also in the middle of a transaction of an organisation. */
@SpringJUnitConfig(PlatformSlice.class)
class PublishedContentTest {

    @Autowired
    private ContentShelf shelf;
    @Autowired
    private TestDatabase database;
    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void whoAsksFirstAfterAStartMayBeInATransaction() {
        JdbcClient.create(database.superuser()).sql("""
                insert into content_version (id, kind, code, number, state, body, created_at, published_at)
                values (?, 'shelved', 'first', 1, 'PUBLISHED', 'what it says', now(), now())
                """).param(UUID.randomUUID()).update();
        var content = shelf.of("shelved", "first", body -> body);
        var read = TenantScope.of(new OrganisationId(UUID.randomUUID()))
                .call(() -> new TransactionTemplate(transactions).execute(_ -> content.get()));
        assertThat(read).isEqualTo("what it says");
    }
}
