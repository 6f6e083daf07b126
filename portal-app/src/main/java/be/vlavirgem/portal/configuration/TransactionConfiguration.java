package be.vlavirgem.portal.configuration;

import be.vlavirgem.domain.tenancy.ScopedTransactionManager;
import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** All work runs in scoped transactions; sessions have plain ones, for they belong to no organisation. */
@Configuration(proxyBeanMethods = false)
class TransactionConfiguration {

    @Bean
    ScopedTransactionManager transactionManager(EntityManagerFactory entities, DataSource pool) {
        return new ScopedTransactionManager(entities, pool);
    }

    /** The name by which Spring Session asks for its transactions. */
    @Bean
    TransactionOperations springSessionTransactionOperations(DataSource pool) {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return transaction;
    }
}
