package be.vlavirgem.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Membership;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.PlatformSlice;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.platform.documents.Documents.Filing;
import be.vlavirgem.platform.documents.Documents.NewDocument;
import be.vlavirgem.platform.vault.MasterKeys;
import be.vlavirgem.platform.vault.Vault;
import be.vlavirgem.testsupport.TestClock;
import be.vlavirgem.testsupport.TestDatabase;
import be.vlavirgem.testsupport.Traces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/** What documents do wherever their bytes are kept. */
@SpringJUnitConfig
abstract class DocumentsContract {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String MARKER = "KroonjuweelZevenVier";

    @Configuration(proxyBeanMethods = false)
    @Import(PlatformSlice.class)
    static class Setup {

        @Bean
        MasterKeys masterKeys() {
            return MasterKeys.of(MasterKeys.random(), Optional.empty());
        }
    }

    @Autowired
    private Documents documents;

    @Autowired
    private DocumentCare care;

    /** Stopped, for the night's work would be done beside the tests. */
    @Autowired
    @Qualifier("jobScheduler")
    private SmartLifecycle chores;

    @Autowired
    private Vault vault;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private TestDatabase database;

    @Autowired
    private TestClock clock;

    @Value("${vlavirgem.documents.folder:none}")
    private Path folder;

    private Access ines;
    private DocumentSubject subject;

    @BeforeEach
    void somebodyOfAnAuthorityAndAnEmptyFolder() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        chores.stop();
        clock.setTo(TODAY);
        ines = member();
        subject = new DocumentSubject("measurement", UUID.randomUUID(), "SEC01");
    }

    @AfterEach
    void today() {
        clock.setTo(TODAY);
    }

    @Test
    void whatIsAttachedIsFoundAgainWithItsContent() {
        for (var sealed : List.of(false, true)) {
            var made = attach(sealed, Files.pdf("verslag"));

            assertThat(made.title()).isEqualTo("Verslag van de audit");
            assertThat(made.description()).isEqualTo("Zie bladzijde 4.");
            assertThat(made.sealed()).isEqualTo(sealed);
            assertThat(made.latest()).satisfies(version -> {
                assertThat(version.fileName()).isEqualTo("Audit 2026.pdf");
                assertThat(version.by()).isEqualTo("Ines Claes");
                assertThat(version.scanned()).isFalse();
            });
            assertThat(content(ines, made, 1)).contains(Files.pdf("verslag"));
        }
        assertThat(within(ines, () -> documents.counts("measurement", subject.id()))).containsEntry("SEC01", 2);
    }

    @Test
    void eachVersionStaysAndTheLatestCounts() {
        var first = attach(true, Files.pdf("een"));
        assertThat(within(ines, () -> documents.addVersion(ines, first, file(Files.pdf("twee")))))
                .isEqualTo(Filing.KEPT);

        var renewed = found(first);
        assertThat(renewed.versions()).extracting(Document.Version::number).containsExactly(2, 1);
        assertThat(content(ines, renewed, 2)).contains(Files.pdf("twee"));
        assertThat(content(ines, renewed, 1)).contains(Files.pdf("een"));
        assertThat(content(ines, renewed, 3)).isEmpty();
    }

    @Test
    void whoTookItStandsInTheAuditTrail() {
        var made = attach(false, Files.pdf(""));
        content(ines, made, 1);

        assertThat(within(ines, () -> audit.of(ines.organisation(), made.id().value())))
                .extracting(AuditTrail.Entry::action, AuditTrail.Entry::who, AuditTrail.Entry::detail)
                .containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple("document.added", "Ines Claes", "v1"),
                        org.assertj.core.groups.Tuple.tuple("document.downloaded", "Ines Claes", "v1"));
    }

    @Test
    void anotherOrganisationSeesNothingAndASuccessorReads() {
        var made = attach(true, Files.pdf("geheim"));
        var foreign = member();
        assertThat(within(foreign, () -> documents.find(made.id()))).isEmpty();
        assertThat(content(foreign, made, 1)).isEmpty();
        assertThat(within(foreign, () -> documents.of("measurement", subject.id(), List.of("SEC01")))).isEmpty();

        var successor = TenantScope.of(foreign.organisation(), Set.of(ines.organisation()));
        var read = successor.call(() -> transaction(
                () -> documents.download(foreign, made.subject().kind(), made.subject().id(), made.id(), 1)));
        assertThat(read.orElseThrow().bytes().getByteArray()).isEqualTo(Files.pdf("geheim"));
    }

    @Test
    void whatIsTakenAwayCanBePutBackForThirtyDaysAndIsThenGone() {
        var made = attach(true, Files.pdf("weg"));
        deed(() -> documents.delete(ines, made));

        assertThat(found(made).isThere()).isFalse();
        assertThat(content(ines, made, 1)).isEmpty();
        assertThat(within(ines, () -> documents.counts("measurement", subject.id()))).isEmpty();
        deed(() -> documents.restore(ines, now(made)));
        assertThat(content(ines, made, 1)).isPresent();

        deed(() -> documents.delete(ines, now(made)));
        clock.setTo(TODAY.plusDays(29));
        care.careFor(ines.organisation());
        assertThat(found(made).isThere()).isFalse();
        clock.setTo(TODAY.plusDays(31));
        care.careFor(ines.organisation());
        assertThat(within(ines, () -> documents.find(made.id()))).isEmpty();
        assertNothingIsKept(made);
    }

    @Test
    void onlyWhatWasTakenAwayIsErased() {
        var made = attach(false, Files.pdf("weg"));
        deed(() -> documents.erase(ines, made));
        assertThat(found(made).isThere()).isTrue();

        deed(() -> documents.delete(ines, made));
        deed(() -> documents.erase(ines, now(made)));
        assertThat(within(ines, () -> documents.find(made.id()))).isEmpty();
        assertNothingIsKept(made);
    }

    @Test
    void anOrganisationKeepsAsMuchAsItMay() {
        var large = Files.pdf("x".repeat(600_000));
        attach(false, large);

        assertThat(within(ines, () -> documents.add(ines, subject, made(false, large)))).isEqualTo(Filing.NO_ROOM);
        var first = within(ines, () -> documents.of("measurement", subject.id(), List.of("SEC01"))).getFirst();
        assertThat(within(ines, () -> documents.addVersion(ines, first, file(large)))).isEqualTo(Filing.NO_ROOM);
        assertThat(within(ines, () -> documents.room(ines.organisation())))
                .isEqualTo(new Documents.Room(large.length, 1_000_000));
        var other = member();
        assertThat(within(other, () -> documents.add(other, subject, made(false, large)))).isEqualTo(Filing.KEPT);
    }

    @Test
    void aPartOfAThingHasAsManyAsItMayAndWhatWasTakenAwayCountsToo() {
        var taken = attach(false, Files.pdf("1"));
        deed(() -> documents.delete(ines, taken));
        for (var nth = 0; nth < Documents.MOST; nth++) {
            attach(false, Files.pdf("2"));
        }
        assertThat(within(ines, () -> documents.add(ines, subject, made(false, Files.pdf("3")))))
                .isEqualTo(Filing.TOO_MANY);
        assertThat(within(ines, () -> documents.restore(ines, now(taken)))).isEqualTo(Filing.TOO_MANY);
        assertThat(ofSubject().getLast().id()).as("what was taken away comes last").isEqualTo(taken.id());

        for (var nth = 0; nth < 2 * Documents.MOST - 1; nth++) {
            deleteNewest();
            attach(false, Files.pdf("4"));
        }
        deleteNewest();
        assertThat(within(ines, () -> documents.add(ines, subject, made(false, Files.pdf("5")))))
                .isEqualTo(Filing.TOO_MANY);
        assertThat(within(ines, () -> documents.restore(ines, now(taken)))).isEqualTo(Filing.KEPT);
    }

    private void deleteNewest() {
        var newest = ofSubject().getFirst();
        deed(() -> documents.delete(ines, newest));
    }

    private List<Document> ofSubject() {
        return within(ines, () -> documents.of("measurement", subject.id(), List.of("SEC01")));
    }

    @Test
    void aTransactionThatIsUndoneLeavesNothing() {
        assertThatThrownBy(() -> deed(() -> {
            documents.add(ines, subject, made(false, Files.pdf("weg")));
            throw new IllegalStateException("too bad");
        })).hasMessage("too bad");
        assertThat(within(ines, () -> documents.of("measurement", subject.id(), List.of("SEC01")))).isEmpty();
        assertThat(kept(ines.organisation())).isZero();

        var made = attach(false, Files.pdf("blijft"));
        deed(() -> documents.delete(ines, made));
        assertThatThrownBy(() -> deed(() -> {
            documents.erase(ines, now(made));
            throw new IllegalStateException("too bad");
        })).hasMessage("too bad");
        deed(() -> documents.restore(ines, now(made)));
        assertThat(content(ines, made, 1)).contains(Files.pdf("blijft"));
    }

    @Test
    void afterAYearEverythingIsSealedByANewKey() {
        var made = attach(true, Files.pdf("oud"));
        within(ines, () -> documents.addVersion(ines, made, file(Files.pdf("jonger"))));
        var plain = attach(false, Files.pdf("open"));
        var before = key(made);
        care.careFor(ines.organisation());
        assertThat(key(made)).isEqualTo(before);

        clock.setTo(TODAY.plusDays(366));
        care.careFor(ines.organisation());

        assertThat(key(made)).isNotEqualTo(before).isEqualTo(within(ines, () -> vault.currentKey(ines.organisation())));
        assertThat(content(ines, made, 1)).contains(Files.pdf("oud"));
        assertThat(content(ines, made, 2)).contains(Files.pdf("jonger"));
        assertThat(found(made).title()).isEqualTo("Verslag van de audit");
        assertThat(found(made).versions()).extracting(Document.Version::fileName)
                .containsOnly("Audit 2026.pdf");
        assertThat(content(ines, plain, 1)).contains(Files.pdf("open"));
    }

    @Test
    void oneDamagedDocumentDoesNotStopTheCareOfTheOthers() {
        var damaged = attach(true, Files.pdf("kapot"));
        var sound = attach(true, Files.pdf("heel"));
        superuser().sql("update document set title = 'AAAA' where id = ?").param(damaged.id().value()).update();
        var before = key(sound);
        clock.setTo(TODAY.plusDays(366));
        care.careFor(ines.organisation());

        assertThat(key(damaged)).isEqualTo(before);
        assertThat(key(sound)).isNotEqualTo(before);
        assertThat(content(ines, sound, 1)).contains(Files.pdf("heel"));
    }

    @Test
    void oneOrganisationThatCannotBeCaredForDoesNotStopTheOthers() {
        var theirs = attach(true, Files.pdf("van hen"));
        superuser().sql("update vault_keyset set wrapped = '\\x00'::bytea where organisation_id = ?")
                .param(theirs.owner().value())
                .update();
        ines = member();
        subject = new DocumentSubject("measurement", UUID.randomUUID(), "SEC01");
        var ours = attach(true, Files.pdf("van ons"));
        var before = key(ours);
        // Rows are met in the order they were written, so the damaged one comes first.
        clock.setTo(TODAY.plusDays(366));
        care.night();

        assertThat(key(ours)).isNotEqualTo(before);
        superuser().sql("delete from vault_keyset where organisation_id = ?").param(theirs.owner().value()).update();
    }

    @Test
    void whatIsSealedIsFoundInNoColumnOfNoTableAndInNoFile() {
        var file = new DocumentFile(MARKER + ".pdf", FileKind.PDF, Files.pdf(MARKER), false);
        within(ines, () -> documents.add(ines, subject, new NewDocument(MARKER, MARKER, true, file)));
        var made = within(ines, () -> documents.of("measurement", subject.id(), List.of("SEC01"))).getFirst();
        within(ines, () -> documents.addVersion(ines, made, file));
        content(ines, made, 1);
        deed(() -> documents.delete(ines, made));
        deed(() -> documents.restore(ines, now(made)));

        assertThat(found(made).title()).isEqualTo(MARKER);
        assertThat(Traces.of(MARKER, database)).isEmpty();
        assertThat(Traces.inFiles(MARKER, folder)).isEmpty();
        within(ines, () -> documents.add(ines, subject, new NewDocument(MARKER, "", false, file)));
        assertThat(Traces.of(MARKER, database)).as("the look finds what is not sealed")
                .contains("document.title", "document_version.file_name");
    }

    /** How many files or rows with bytes the organisation has. */
    private long kept(OrganisationId organisation) {
        var inFiles = organisationFolder(organisation).toFile().exists() ? inFolder(organisation) : 0;
        return inFiles + JdbcClient.create(database.superuser())
                .sql("select count(*) from document_content where organisation_id = ?")
                .param(organisation.value())
                .query(Long.class)
                .single();
    }

    private long inFolder(OrganisationId organisation) {
        try (Stream<Path> files = java.nio.file.Files.walk(organisationFolder(organisation))) {
            return files.filter(java.nio.file.Files::isRegularFile).count();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path organisationFolder(OrganisationId organisation) {
        return folder.resolve(organisation.toString());
    }

    private void assertNothingIsKept(Document gone) {
        assertThat(kept(gone.owner())).isZero();
    }

    private Optional<Integer> key(Document document) {
        return JdbcClient.create(database.superuser())
                .sql("select sealed_with from document where id = ?")
                .param(document.id().value())
                .query(Integer.class)
                .optional();
    }

    private Document attach(boolean sealed, byte[] bytes) {
        assertThat(within(ines, () -> documents.add(ines, subject, made(sealed, bytes)))).isEqualTo(Filing.KEPT);
        return within(ines, () -> documents.of("measurement", subject.id(), List.of("SEC01"))).getFirst();
    }

    private static NewDocument made(boolean sealed, byte[] bytes) {
        return new NewDocument("Verslag van de audit", "Zie bladzijde 4.", sealed, file(bytes));
    }

    private static DocumentFile file(byte[] bytes) {
        return new DocumentFile("Audit 2026.pdf", FileKind.PDF, bytes, false);
    }

    /** As it is now, in the transaction that runs. */
    private Document now(Document document) {
        return documents.find(document.id()).orElseThrow();
    }

    private Document found(Document document) {
        return within(ines, () -> documents.find(document.id())).orElseThrow();
    }

    private Optional<byte[]> content(Access who, Document document, int number) {
        return within(who,
                () -> documents.download(who, document.subject().kind(), document.subject().id(), document.id(),
                        number))
                .map(content -> content.bytes().getByteArray());
    }

    private void deed(Runnable work) {
        within(ines, () -> {
            work.run();
            return true;
        });
    }

    private <T> T within(Access who, Supplier<T> work) {
        return who.scope().call(() -> transaction(work));
    }

    private <T> T transaction(Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(status -> work.get());
    }

    private JdbcClient superuser() {
        return JdbcClient.create(database.superuser());
    }

    private Access member() {
        var sql = superuser();
        var organisation = UUID.randomUUID();
        var person = UUID.randomUUID();
        sql.sql("insert into organisation (id, kind, name) values (?, 'SUPPLIER', 'Zeedorp')")
                .param(organisation)
                .update();
        sql.sql("insert into person (id, email, name) values (?, ?, 'Ines Claes')")
                .params(person, person + "@vlavirgem.test")
                .update();
        var membership = new Membership(new OrganisationId(organisation), "Zeedorp", OrganisationKind.LOCAL_AUTHORITY,
                Set.of(Role.AUTHORITY_EDITOR), Set.of());
        return new Access(new PersonId(person), "Ines Claes", List.of(membership), Optional.of(membership));
    }
}
