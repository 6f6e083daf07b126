package be.vlavirgem.benchmark;

import be.vlavirgem.domain.startup.BeforeFirstRequest;
import be.vlavirgem.domain.tenancy.ScopedTransactionManager;
import be.vlavirgem.platform.vault.MasterKeys;
import be.vlavirgem.testsupport.TestClock;
import be.vlavirgem.testsupport.TestDatabase;
import be.vlavirgem.web.form.Moments;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;

/** The benchmark on a database of its own, without web server, on 23 November 2026: real organisations and the questionnaire that ships. */
@Configuration(proxyBeanMethods = false)
@AutoConfigurationPackage(basePackages = "be.vlavirgem")
@ComponentScan(basePackages = { "be.vlavirgem.domain", "be.vlavirgem.platform", "be.vlavirgem.web.dashboard",
        "be.vlavirgem.web.report", "be.vlavirgem.web.opendata", "be.vlavirgem.maturity",
        "be.vlavirgem.benchmark" }, excludeFilters = @ComponentScan.Filter(Controller.class))
@Import(Moments.class)
@ImportAutoConfiguration({ HibernateJpaAutoConfiguration.class, DataJpaRepositoriesAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class, JacksonAutoConfiguration.class,
        TransactionAutoConfiguration.class, ThymeleafAutoConfiguration.class })
public class BenchmarkSlice {
    @Bean
    TestDatabase database() {
        return TestDatabase.shared().copy("benchmark");
    }

    @Bean
    DataSource pool(TestDatabase database) {
        return database.app();
    }

    @Bean
    TestClock clock() {
        return TestClock.on(LocalDate.of(2026, 11, 23));
    }

    @Bean
    MasterKeys masterKeys() {
        return MasterKeys.of(MasterKeys.random(), Optional.empty());
    }

    @Bean
    MessageSource messageSource() {
        return DutchWords.messages();
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
