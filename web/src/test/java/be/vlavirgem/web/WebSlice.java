package be.vlavirgem.web;

import be.vlavirgem.domain.startup.BeforeFirstRequest;
import be.vlavirgem.domain.tenancy.ScopedTransactionManager;
import be.vlavirgem.testsupport.TestClock;
import be.vlavirgem.testsupport.TestDatabase;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
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

/** Domain, platform and what web keeps in tables, on a database of their own, on 21 November 2026. */
@Configuration(proxyBeanMethods = false)
@AutoConfigurationPackage(basePackages = "be.vlavirgem.domain")
@ComponentScan({ "be.vlavirgem.domain", "be.vlavirgem.platform", "be.vlavirgem.web.borders" })
@ImportAutoConfiguration({ HibernateJpaAutoConfiguration.class, JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class, TransactionAutoConfiguration.class })
public class WebSlice {

    @Bean
    TestDatabase database() {
        return TestDatabase.shared().copy("web");
    }

    @Bean
    DataSource pool(TestDatabase database) {
        return database.app();
    }

    @Bean
    TestClock clock() {
        return TestClock.on(LocalDate.of(2026, 11, 21));
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
