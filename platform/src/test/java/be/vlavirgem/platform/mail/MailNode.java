package be.vlavirgem.platform.mail;

import be.vlavirgem.domain.startup.BeforeFirstRequest;
import be.vlavirgem.domain.tenancy.ScopedTransactionManager;
import be.vlavirgem.testsupport.TestDatabase;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
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
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A node that sends mail from a database and to a server it is told; in this JVM, or in one that can be killed. */
@AutoConfigurationPackage(basePackages = "be.vlavirgem.domain")
@ComponentScan(basePackages = { "be.vlavirgem.domain", "be.vlavirgem.platform.mail", "be.vlavirgem.platform.jobs",
        "be.vlavirgem.platform.audit" }, excludeFilters = @ComponentScan.Filter(type = org.springframework.context.annotation.FilterType.REGEX, pattern = ".*(Node|Slice)"))
@ImportAutoConfiguration({ HibernateJpaAutoConfiguration.class, JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class, TransactionAutoConfiguration.class })
class MailNode {

    /** Sends by its chore only, one mail after another, until it is killed. */
    static void main(String[] arguments) throws Exception {
        try (var node = quiet(arguments[0], Integer.parseInt(arguments[1]))) {
            System.out.println(node.getId());
            while (System.in.read() != -1) {
                continue;
            }
        }
    }

    static AnnotationConfigApplicationContext start(String database, int smtpPort) {
        var node = quiet(database, smtpPort);
        Thread.ofVirtual().start(() -> send(node));
        return node;
    }

    private static AnnotationConfigApplicationContext quiet(String database, int smtpPort) {
        var context = new AnnotationConfigApplicationContext();
        var settings = context.getEnvironment().getSystemProperties();
        settings.put("node.database", database);
        settings.put("node.smtp", String.valueOf(smtpPort));
        context.register(MailNode.class);
        context.refresh();
        return context;
    }

    /** As the chore does, but more often than a node looks for chores. */
    private static void send(AnnotationConfigApplicationContext node) {
        while (node.isActive()) {
            node.getBean(Postman.class).send(() -> !node.isActive());
            LockSupport.parkNanos(50_000_000);
        }
    }

    @Bean
    DataSource pool(Environment environment) {
        return TestDatabase.app(environment.getRequiredProperty("node.database"));
    }

    @Bean
    JavaMailSender server(Environment environment) {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(environment.getRequiredProperty("node.smtp", Integer.class));
        server.getJavaMailProperties()
                .putAll(java.util.Map.of("mail.smtp.timeout", "5000", "mail.smtp.connectiontimeout", "5000"));
        return server;
    }

    /** Fast enough for a test. */
    @Bean
    MailSettings fast() {
        return new MailSettings(Duration.ofMillis(100), Duration.ofMillis(100), Duration.ofMillis(400), 40);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
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
