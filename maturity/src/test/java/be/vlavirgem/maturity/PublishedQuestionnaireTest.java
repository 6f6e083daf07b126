package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vlavirgem.platform.yaml.Problem;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.testsupport.TestDatabase;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** From file to draft to a version that never changes, in the database. */
@SpringJUnitConfig(MaturitySlice.class)
class PublishedQuestionnaireTest {
    private final QuestionnaireService service;
    private final PublishingPages publishing;
    private final JdbcClient owner;
    private final Access keeper;
    private QuestionnaireVersion draft;

    @Autowired
    PublishedQuestionnaireTest(QuestionnaireService service, PublishingPages publishing, Desk desk,
            TestDatabase database) {
        this.service = service;
        this.publishing = publishing;
        this.keeper = desk.keeper();
        this.owner = JdbcClient.create(database.owner());
    }

    @BeforeEach
    void aDraft() {
        draft = imported(another());
    }

    @ParameterizedTest
    @ValueSource(strings = { "update content_version set body = 'code: other' where id = ?",
            "update content_version set state = 'DRAFT', published_at = null where id = ?",
            "delete from content_version where id = ?" })
    void aPublishedVersionIsChangedByNobodyNotEvenTheOwnerOfTheTable(String statement) {
        publish();
        assertThatThrownBy(() -> owner.sql(statement).param(draft.id().value()).update()).rootCause()
                .hasMessageContaining("is published and never changes");
    }

    @Test
    void publishingAndDiscardingAPublishedVersionChangeNothing() {
        var published = publish().publishedAt();
        assertThat(publish().publishedAt()).isEqualTo(published).isPresent();
        assertThat(keeper.scope().<Boolean, RuntimeException>call(() -> service.discard(keeper, draft.id()))).isFalse();
        assertThat(kept()).isOne();
    }

    @Test
    void aDraftIsThrownAway() {
        keeper.scope().run(() -> service.discard(keeper, draft.id()));
        assertThat(kept()).isZero();
    }

    @Test
    void aRoundAsksForAPublishedVersion() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Round(new Round.Id(draft.id().value()), "Meetronde", 2040, draft,
                        LocalDate.of(2040, 9, 1), LocalDate.of(2040, 12, 15)))
                .withMessageContaining("is a draft");
    }

    @Test
    void anExportGivesTheSameBytes() {
        var file = "# Élk téken telt: \"€\", 🏛\r\n" + QuestionnaireFiles.SOUND + "\n\n# einde zonder regeleinde";
        var id = imported(file).id();
        var exported = TenantScope.none().call(() -> service.version(id)).file();
        assertThat(exported.getBytes(StandardCharsets.UTF_8)).isEqualTo(file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFaultyFileIsRefusedWholeWithEverythingThatIsWrong() {
        var before = versions();
        var faulty = QuestionnaireFiles.with(java.util.Map.of(2, "titel: \"\"", 13, "gewicht: 0"));
        var refusal = keeper.scope().call(() -> service.importFile(keeper, faulty));
        assertThat(refusal).isInstanceOfSatisfying(QuestionnaireService.Import.Refused.class,
                refused -> assertThat(refused.problems()).extracting(Problem::line).containsExactly(2, 13));
        assertThat(versions()).isEqualTo(before);
    }

    @Test
    void eachImportGetsTheNextNumber() {
        assertThat(imported(another()).number()).isEqualTo(draft.number() + 1);
    }

    @Test
    void theSameFileAgainIsNoNewVersion() {
        var same = keeper.scope().call(() -> service.importFile(keeper, draft.file()));
        assertThat(same).isInstanceOfSatisfying(QuestionnaireService.Import.Unchanged.class,
                unchanged -> assertThat(unchanged.version().number()).isEqualTo(draft.number()));
    }

    @Test
    void whoImportedPublishedAndThrewAwayIsKept() {
        publish();
        assertThat(owner.sql("select action from audit_entry where subject_id = ? and person_id = ? order by at, id")
                .params(draft.id().value(), keeper.person().value())
                .query(String.class)
                .list()).containsExactly("questionnaire.imported", "questionnaire.published");
    }

    private static String another() {
        return QuestionnaireFiles.SOUND + "\n# " + java.util.UUID.randomUUID();
    }

    private QuestionnaireVersion imported(String file) {
        return ((QuestionnaireService.Import.Accepted) keeper.scope().call(() -> service.importFile(keeper, file)))
                .version();
    }

    private QuestionnaireVersion publish() {
        return keeper.scope().call(() -> {
            var revision = service.version(draft.id()).content().revision();
            publishing.publish(keeper, draft.id(), String.valueOf(revision));
            return service.version(draft.id());
        });
    }

    private long kept() {
        return owner.sql("select count(*) from content_version where id = ?")
                .param(draft.id().value())
                .query(Long.class)
                .single();
    }

    private long versions() {
        return owner.sql("select count(*) from content_version").query(Long.class).single();
    }
}
