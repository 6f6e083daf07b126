package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.testsupport.TestDatabase;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
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
    private final JdbcClient owner;
    private QuestionnaireVersion draft;

    @Autowired
    PublishedQuestionnaireTest(QuestionnaireService service, TestDatabase database) {
        this.service = service;
        this.owner = JdbcClient.create(database.owner());
    }

    @BeforeEach
    void aDraft() {
        draft = imported(QuestionnaireFiles.SOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = { "update questionnaire_version set file = 'code: other' where id = ?",
            "update questionnaire_version set state = 'DRAFT', published_at = null where id = ?",
            "delete from questionnaire_version where id = ?" })
    void aPublishedVersionIsChangedByNobodyNotEvenTheOwnerOfTheTable(String statement) {
        publish();
        assertThatThrownBy(() -> owner.sql(statement).param(draft.id().value()).update()).rootCause()
                .hasMessageContaining("is published and never changes");
    }

    @Test
    void publishingAndDiscardingAPublishedVersionChangeNothing() {
        var published = publish().publishedAt();
        assertThat(publish().publishedAt()).isEqualTo(published).isPresent();
        TenantScope.none().run(() -> service.discard(draft.id()));
        assertThat(kept()).isOne();
        assertThatIllegalStateException().isThrownBy(() -> publish().publish(Instant.EPOCH))
                .withMessageContaining("is PUBLISHED; only a draft can be published");
    }

    @Test
    void aDraftIsThrownAway() {
        TenantScope.none().run(() -> service.discard(draft.id()));
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
        var refusal = TenantScope.none().call(() -> service.importFile(faulty));
        assertThat(refusal).isInstanceOfSatisfying(QuestionnaireService.Import.Refused.class,
                refused -> assertThat(refused.problems()).extracting(Problem::line).containsExactly(2, 13));
        assertThat(versions()).isEqualTo(before);
    }

    @Test
    void eachImportGetsTheNextNumber() {
        assertThat(imported(QuestionnaireFiles.SOUND).number()).isEqualTo(draft.number() + 1);
    }

    private QuestionnaireVersion imported(String file) {
        return ((QuestionnaireService.Import.Accepted) TenantScope.none().call(() -> service.importFile(file)))
                .version();
    }

    private QuestionnaireVersion publish() {
        return TenantScope.none().call(() -> service.publish(draft.id()));
    }

    private long kept() {
        return owner.sql("select count(*) from questionnaire_version where id = ?")
                .param(draft.id().value())
                .query(Long.class)
                .single();
    }

    private long versions() {
        return owner.sql("select count(*) from questionnaire_version").query(Long.class).single();
    }
}
