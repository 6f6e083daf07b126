package be.vlavirgem.platform.jobs;

import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.Membership;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.domain.startup.BeforeFirstRequest;
import be.vlavirgem.domain.tenancy.ScopedTransactionManager;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.testsupport.TestDatabase;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** One node of several on the same database: real time, and heartbeats that are fast enough for a test. */
@AutoConfigurationPackage(basePackages = { "be.vlavirgem.domain", "be.vlavirgem.platform" })
@ComponentScan(basePackages = { "be.vlavirgem.domain",
        "be.vlavirgem.platform" }, excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Slice"))
@ImportAutoConfiguration({ HibernateJpaAutoConfiguration.class, JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class, TransactionAutoConfiguration.class })
class Node {

    /** Starts on the database of this address, begins a round and works until it is killed. */
    static void main(String[] arguments) throws Exception {
        try (var node = start(arguments[0])) {
            System.out.println(begin(node, new VisitJob.Round(20, "")));
            while (System.in.read() != -1) {
                continue;
            }
        }
    }

    static AnnotationConfigApplicationContext start(String url) {
        var context = new AnnotationConfigApplicationContext();
        context.getEnvironment().getSystemProperties().put("node.database", url);
        context.register(Node.class);
        context.refresh();
        return context;
    }

    /** Begins a round for Aalst, as one of its people. */
    static JobId begin(AnnotationConfigApplicationContext node, VisitJob.Round round) {
        var access = TenantScope.none()
                .call(() -> member(node.getBean(People.class), node.getBean(Organisations.class)));
        var transaction = new TransactionTemplate(node.getBean(PlatformTransactionManager.class));
        return access.scope()
                .call(() -> transaction.execute(status -> node.getBean(Jobs.class)
                        .start(access, "visit", round, new UUID(0, 1))));
    }

    static Access member(People people, Organisations organisations) {
        var aalst = organisations.named(OrganisationKind.LOCAL_AUTHORITY, "Aalst").orElseThrow();
        var membership = new Membership(aalst, "Aalst", OrganisationKind.LOCAL_AUTHORITY,
                Set.of(Role.AUTHORITY_EDITOR), Set.of());
        PersonId person = people.withoutPassword(new EmailAddress("knoop@proef.test"), "Knoop");
        return new Access(person, "Knoop", List.of(membership), Optional.of(membership));
    }

    @Bean
    DataSource pool(Environment environment) {
        return TestDatabase.app(environment.getRequiredProperty("node.database"));
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    JobSettings fast() {
        return new JobSettings(Duration.ofMillis(300), 4, Duration.ofMillis(200), Duration.ofMillis(100));
    }

    @Bean
    VisitJob visits(JdbcClient sql) {
        return new VisitJob(sql);
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
