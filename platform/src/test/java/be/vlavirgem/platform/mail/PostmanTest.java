package be.vlavirgem.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.PlatformSlice;
import be.vlavirgem.testsupport.SmtpServer;
import be.vlavirgem.testsupport.TestClock;
import be.vlavirgem.testsupport.TestDatabase;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Mail is tried again with growing pauses, given up where everybody can see it, and forgotten when it was sent. */
@SpringJUnitConfig(PlatformSlice.class)
class PostmanTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final InternetAddress FROM = from();

    @Autowired
    private MailTable table;
    @Autowired
    private Outbox outbox;
    @Autowired
    private PlatformTransaction transaction;
    @Autowired
    private People people;
    @Autowired
    private TestClock clock;
    @Autowired
    private TestDatabase database;

    @TempDir
    private Path folder;

    private JdbcClient superuser;
    private PersonId person;

    @BeforeEach
    void nothingWaits() {
        clock.setTo(DAY);
        superuser = JdbcClient.create(database.superuser());
        superuser.sql("delete from mail").update();
        person = transaction.call(() -> people.withoutPassword(new EmailAddress("an@aalst.test"), "An"));
    }

    @Test
    void aMailIsGivenUpAfterItsTriesAndTriedAgainWhenAsked() {
        write("an@aalst.test", "Nog 14 dagen");
        Post away = letter -> {
            throw new NotTaken(Trouble.SERVER);
        };
        for (var tries = 1; tries <= 3; tries++) {
            assertThat(state()).isEqualTo("WAITING");
            postman(away).send(() -> false);
        }
        assertThat(state()).isEqualTo("GIVEN_UP");
        assertThat(outside(outbox::standing)).isEqualTo(new Outbox.Standing(0, 0, 0, 0, 1, 1));
        assertThat(outside(() -> outbox.givenUp(10))).extracting(Outbox.GivenUp::type, Outbox.GivenUp::trouble)
                .containsExactly(tuple("round-ends", Trouble.SERVER));
        assertThat(outside(outbox::retry)).isEqualTo(1);
        postman(new FolderPost(folder)).send(() -> false);
        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    void aMailWithASecretLinkLosesItsWordsWhenItIsGivenUpAndIsNotTriedAgain() {
        put(new Mail(Optional.empty(), new EmailAddress("raad@aalst.test"), "share-link", "Gedeeld", "geheim", "geheim",
                Optional.empty(), true));
        postman(letter -> {
            throw new NotTaken(Trouble.ADDRESS);
        }).send(() -> false);
        assertThat(superuser.sql("select concat_ws('|', state, address, type, trouble, subject, plain, html) from mail")
                .query(String.class)
                .single()).isEqualTo("GIVEN_UP|raad@aalst.test|share-link|ADDRESS");
        assertThat(outside(() -> outbox.givenUp(10))).extracting(Outbox.GivenUp::retryable).containsExactly(false);
        assertThat(outside(outbox::standing)).isEqualTo(new Outbox.Standing(0, 0, 0, 0, 1, 0));
        assertThat(outside(outbox::retry)).isZero();
        assertThatThrownBy(() -> superuser.sql("update mail set plain = 'geheim'").update())
                .hasMessageContaining("mail_keeps_words_while_they_may_be_sent");
    }

    @Test
    void thePausesGrowToTwoHoursAndMakeADayTogether() {
        var settings = MailSettings.standard();
        var pauses = IntStream.range(1, settings.tries()).mapToObj(settings::pauseAfter).toList();
        assertThat(pauses).isSorted().startsWith(Duration.ofMinutes(1), Duration.ofMinutes(2));
        assertThat(pauses).last().isEqualTo(Duration.ofHours(2));
        assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus)).isBetween(Duration.ofHours(24),
                Duration.ofHours(28));
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void anAddressThatTheServerDoesNotKnowIsGivenUpAtOnceWithoutItInTheLogAndTheOthersAreSent(CapturedOutput log)
            throws IOException {
        try (var server = new SmtpServer(0)) {
            server.tell(SmtpServer.Order.NEVER_AT_RECIPIENT);
            write("nobody@aalst.test", "Eén");
            write("an@aalst.test", "Twee");
            postman(smtp(server)).send(() -> false);
            assertThat(server.taken()).hasSize(1);
            assertThat(log.getAll()).contains("is given up").doesNotContain("nobody@", "an@aalst.test");
            assertThat(outside(() -> outbox.givenUp(10))).extracting(Outbox.GivenUp::trouble)
                    .containsExactly(Trouble.ADDRESS);
        }
    }

    @Test
    void aMailThatARuleOfTheServerKeptOutIsTriedAgain() throws IOException {
        try (var server = new SmtpServer(0)) {
            server.tell(SmtpServer.Order.RULE_AT_RECIPIENT);
            write("an@aalst.test", "Eén");
            postman(smtp(server)).send(() -> false);
            assertThat(outside(() -> outbox.givenUp(10))).isEmpty();
            assertThat(server.taken()).hasSize(1);
        }
    }

    @Test
    void oneAddressIsOneRecipient() throws IOException {
        try (var server = new SmtpServer(0)) {
            for (var trick : List.of("an,bob@aalst.test", "<an@aalst.test>,bob@aalst.test", "an@aalst.test,bob@x.test",
                    "an@aalst.test;bob")) {
                write(trick, "Dag");
            }
            postman(smtp(server)).send(() -> false);
            assertThat(server.recipients()).isEmpty();
            assertThat(outside(outbox::standing).givenUp()).isEqualTo(4);
        }
    }

    @Test
    void aLineBreakInASubjectBecomesNoHeader() throws IOException {
        try (var server = new SmtpServer(0)) {
            write("an@aalst.test",
                    "Meting van Aalst\r\nBcc: bob@kwaad.test\u2028X-Kwaad: ja\u0085 " + "lang ".repeat(100));
            postman(smtp(server)).send(() -> false);
            assertThat(server.recipients()).hasSize(1);
            var heads = server.taken().getFirst().split("\n\n", 2)[0];
            assertThat(heads.lines()).noneMatch(line -> line.startsWith("Bcc") || line.startsWith("X-Kwaad"));
        }
    }

    @Test
    void theLetterHasBothFormsAndOneClickToEndThisKind() throws IOException {
        try (var server = new SmtpServer(0)) {
            write("an@aalst.test", "Één");
            postman(smtp(server)).send(() -> false);
            assertThat(server.taken().getFirst()).contains("multipart/alternative",
                    "Content-Type: text/plain; charset=UTF-8",
                    "Content-Type: text/html; charset=UTF-8", "Auto-Submitted: auto-generated",
                    "List-Unsubscribe: <https://portaal.test/berichten/uitschrijven/abc>",
                    "List-Unsubscribe-Post: List-Unsubscribe=One-Click", "To: an@aalst.test\n",
                    "From: VlaVirGem <vlavirgem@portaal.test>", "Date: Sat, 21 Nov 2026 11:00:00 GMT");
            assertThat(server.messageIds().getFirst()).matches("<[0-9a-f-]{36}@portaal\\.test>");
        }
    }

    @Test
    void whatWasSentKeepsNoWordsAndNoAddress() {
        write("an@aalst.test", "Geheim onderwerp");
        postman(new FolderPost(folder)).send(() -> false);
        assertThat(superuser.sql("select mail::text from mail").query(String.class).single())
                .doesNotContain("Geheim", "an@aalst.test", "Dag An", "portaal.test");
    }

    @Test
    void withoutAServerEachMailIsAFileThatOnlyItsOwnerReads() throws IOException {
        write("an@aalst.test", "Nog 14 dagen");
        var post = new FolderPost(folder.resolve("mail"));
        postman(post).send(() -> false);
        superuser.sql("""
                update mail set state = 'WAITING', ended_at = null, address = 'an@aalst.test', subject = '', plain = '', html = ''
                """).update();
        postman(post).send(() -> false);
        var files = files();
        assertThat(files).singleElement().satisfies(file -> assertThat(file.toString()).endsWith(".eml"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files.getFirst())))
                .isEqualTo("rw-------");
        post.forget(clock.instant().minus(Duration.ofDays(30)));
        assertThat(files()).hasSize(1);
        Files.setLastModifiedTime(files.getFirst(), FileTime.from(clock.instant().minus(Duration.ofDays(31))));
        post.forget(clock.instant().minus(Duration.ofDays(30)));
        assertThat(files()).isEmpty();
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder.resolve("mail"))) {
            return files.toList();
        }
    }

    private void write(String address, String subject) {
        put(new Mail(Optional.of(person), new EmailAddress("an@aalst.test"), "round-ends", subject, "Dag An",
                "<p>Dag An</p>", Optional.of("https://portaal.test/berichten/uitschrijven/abc"), false));
        superuser.sql("update mail set address = ? where address = 'an@aalst.test' and ? <> 'an@aalst.test'")
                .params(address, address)
                .update();
    }

    private void put(Mail mail) {
        transaction.run(() -> outbox.put(List.of(mail)));
    }

    private Postman postman(Post post) {
        return new Postman(table, post, FROM, new MailSettings(Duration.ZERO, Duration.ZERO, Duration.ZERO, 3),
                transaction, clock);
    }

    private static Post smtp(SmtpServer server) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.port());
        return new SmtpPost(sender);
    }

    private static InternetAddress from() {
        try {
            return new InternetAddress("VlaVirGem <vlavirgem@portaal.test>", true);
        } catch (AddressException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private String state() {
        return superuser.sql("select state from mail").query(String.class).single();
    }

    private <T> T outside(Supplier<T> work) {
        return TenantScope.none().call(work::get);
    }
}
