package be.vlavirgem.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.testsupport.SmtpServer;
import be.vlavirgem.testsupport.SmtpServer.Order;
import be.vlavirgem.testsupport.TestDatabase;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is promised of mail when the server or the node is in trouble, with a real SMTP server, nodes and a database. */
class MailOutageTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TestDatabase database = TestDatabase.shared().copy("mail");
    private final JdbcClient superuser = JdbcClient.create(database.superuser());
    private int port;
    private AnnotationConfigApplicationContext node;

    @BeforeEach
    void aPort() throws IOException {
        port = SmtpServer.freePort();
    }

    @AfterEach
    void stop() {
        if (node != null) {
            node.close();
        }
    }

    @Test
    void aServerThatIsAwayForAWhileLosesNoMailAndGetsEachOnce() throws IOException {
        node = MailNode.start(database.url(), port);
        write(30);
        waitUntil(() -> count("tries >= 2") >= 1);
        assertThat(count("state = 'WAITING'")).isEqualTo(30);
        try (var server = new SmtpServer(port)) {
            waitUntil(() -> count("state = 'SENT'") == 30);
            assertThat(server.messageIds()).hasSize(30).doesNotHaveDuplicates();
        }
    }

    @Test
    void aServerThatRefusesOrHangsUpBeforeItTookAMailGetsEachOnce() throws IOException {
        try (var server = new SmtpServer(port)) {
            for (var round = 0; round < 3; round++) {
                server.tell(Order.HANG_UP_AT_ONCE, Order.TAKE, Order.BUSY_AT_THE_DOOR, Order.HANG_UP_AFTER_SENDER,
                        Order.LATER_AT_RECIPIENT, Order.TAKE, Order.HANG_UP_AFTER_RECIPIENT, Order.HANG_UP_AMID_WORDS,
                        Order.REFUSE_WORDS);
            }
            node = MailNode.start(database.url(), port);
            write(30);
            waitUntil(() -> count("state = 'SENT'") == 30);
            assertThat(server.messageIds()).hasSize(30).doesNotHaveDuplicates();
            assertThat(count("tries > 1")).isBetween(10, 21);
        }
    }

    @Test
    void twoNodesTogetherSendEachMailOnce() throws IOException {
        try (var server = new SmtpServer(port); var other = MailNode.start(database.url(), port)) {
            node = MailNode.start(database.url(), port);
            write(60);
            var both = Thread.ofVirtual().start(() -> other.getBean(Postman.class).send(() -> false));
            node.getBean(Postman.class).send(() -> false);
            waitUntil(() -> !both.isAlive() && count("state = 'SENT'") == 60);
            assertThat(server.messageIds()).hasSize(60).doesNotHaveDuplicates();
        }
    }

    /** The update that would mark the tenth mail as sent takes for ever, so that the kill falls between 250 and commit. */
    @Test
    void aNodeKilledBetweenTheAnswerAndTheCommitRepeatsOnlyTheMailInFlightWithTheSameMessageId() throws Exception {
        try (var server = new SmtpServer(port)) {
            waitForEverAtTheTenth();
            node = MailNode.start(database.url(), SmtpServer.freePort());
            write(25);
            node.close();
            superuser.sql("update mail set tries = 0, next_try_at = now()").update();
            var killed = startProcess();
            try {
                waitUntil(() -> server.taken().size() == 10);
                killed.destroyForcibly().waitFor();
            } finally {
                killed.destroyForcibly();
            }
            assertThat(count("state = 'SENT'")).isEqualTo(9);
            superuser.sql("select pg_terminate_backend(pid) from pg_stat_activity where wait_event = 'PgSleep'")
                    .query(Boolean.class)
                    .list();
            JdbcClient.create(database.owner()).sql("drop trigger wait_at_the_tenth on mail").update();
            node = MailNode.start(database.url(), port);
            waitUntil(() -> count("state = 'SENT'") == 25);
            var ids = server.messageIds();
            assertThat(ids).hasSize(26);
            assertThat(new HashSet<>(ids)).hasSize(25);
            assertThat(ids.subList(10, 26)).contains(ids.get(9));
        }
    }

    private void waitForEverAtTheTenth() {
        var owner = JdbcClient.create(database.owner());
        owner.sql("""
                create function wait_at_the_tenth() returns trigger language plpgsql as $$ begin
                    if new.state = 'SENT' and (select count(*) from mail where state = 'SENT') = 9 then
                        perform pg_sleep(300);
                    end if;
                    return new;
                end $$
                """).update();
        owner.sql(
                "create trigger wait_at_the_tenth before update on mail for each row execute function wait_at_the_tenth()")
                .update();
    }

    private Process startProcess() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
                System.getProperty("java.class.path"), MailNode.class.getName(), database.url(),
                String.valueOf(port))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.INHERIT)
                .start();
    }

    private void write(int many) {
        var people = node.getBean(People.class);
        var transaction = node.getBean(PlatformTransaction.class);
        transaction.run(() -> {
            var person = people.withoutPassword(new EmailAddress("an@aalst.test"), "An");
            node.getBean(Outbox.class)
                    .put(IntStream.range(0, many)
                            .mapToObj(number -> new Mail(Optional.of(person),
                                    new EmailAddress("an%d@aalst.test".formatted(number)),
                                    "round-ends", "Nog 14 dagen", "Dag An", "<p>Dag An</p>", Optional.empty(), false))
                            .toList());
        });
    }

    private int count(String which) {
        return superuser.sql("select count(*) from mail where " + which).query(Integer.class).single();
    }

    private static void waitUntil(BooleanSupplier met) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!met.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(deadline);
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
    }
}
