package be.vlavirgem.domain;

import be.vlavirgem.domain.startup.BeforeFirstRequest;
import be.vlavirgem.domain.tenancy.ScopedTransactionManager;
import be.vlavirgem.testsupport.TestClock;
import be.vlavirgem.testsupport.TestDatabase;

import com.zaxxer.hikari.HikariDataSource;

import jakarta.persistence.EntityManagerFactory;

import java.time.LocalDate;
import java.util.List;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The domain on a database of its own, on 21 November 2026, filled as at the first start; one connection, so that what a piece of work leaves behind shows. */
@Configuration(proxyBeanMethods = false)
@AutoConfigurationPackage
@ComponentScan
@ImportAutoConfiguration({ HibernateJpaAutoConfiguration.class, JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class, TransactionAutoConfiguration.class })
public class DomainSlice {
    @Bean
    TestDatabase database() {
        return TestDatabase.shared().copy("domain");
    }

    @Bean(destroyMethod = "close")
    HikariDataSource connections(TestDatabase database) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername("vlavirgem_app");
        pool.setMaximumPoolSize(1);
        pool.setConnectionTimeout(2_000);
        return pool;
    }

    /** Counts statements per thread, and fails those a test has set a trap for. */
    @Bean
    @Primary
    DataSource pool(HikariDataSource connections, Trap trap) {
        return ProxyDataSourceBuilder.create(connections).countQuery().listener(trap).build();
    }

    @Bean
    TestClock clock() {
        return TestClock.on(LocalDate.of(2026, 11, 21));
    }

    @Bean
    Trap trap() {
        return new Trap();
    }

    @Bean
    ScopedTransactionManager transactionManager(EntityManagerFactory entities, DataSource pool) {
        return new ScopedTransactionManager(entities, pool);
    }

    @Bean
    SmartInitializingSingleton preparation(List<BeforeFirstRequest> work) {
        return () -> work.forEach(BeforeFirstRequest::prepare);
    }
}
