package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.web.form.FormFields;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.content.ContentVersion;
import be.vlavirgem.platform.content.PlannedContent;
import be.vlavirgem.testsupport.TestDatabase;
import be.vlavirgem.web.form.Mistake;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** A draft in the database: two editors, a plan, a trial. */
@SpringJUnitConfig(MaturitySlice.class)
class EditedQuestionnaireTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Autowired
    private QuestionnaireService service;
    @Autowired
    private QuestionEditor editor;
    @Autowired
    private DraftEditor parts;
    @Autowired
    private EnglishPages english;
    @Autowired
    private LevelEditor levels;
    @Autowired
    private PublishingPages publishing;
    @Autowired
    private TrialService trials;
    @Autowired
    private PlannedContent planned;
    @Autowired
    private Desk desk;
    @Autowired
    private TestDatabase database;

    private Access keeper;
    private QuestionnaireVersion.Id draft;

    @BeforeEach
    void aDraft() {
        keeper = desk.keeper();
        draft = as(() -> ((QuestionnaireService.Import.Accepted) service.importFile(keeper,
                QuestionnaireFiles.SOUND + "\n# " + java.util.UUID.randomUUID())).version().id());
    }

    @Test
    void theSecondOfTwoEditorsSeesBothAndOthersWorkStays() {
        var form = form("SEC01");
        var other = form("SEC02");
        form.put("vraag", List.of("Van de eerste?"));
        assertThat(keep("SEC01", form)).isInstanceOf(QuestionEditor.Kept.At.class);
        form.put("vraag", List.of("Van de tweede?"));
        assertThat(keep("SEC01", form)).isInstanceOfSatisfying(QuestionEditor.Kept.Again.class, again -> {
            assertThat(again.page().text("vraag")).isEqualTo("Van de tweede?");
            assertThat(java.util.Objects.requireNonNull(again.page().conflict()).edits())
                    .anySatisfy(edit -> assertThat(List.of(edit.before(), edit.after()))
                            .containsExactly("Van de eerste?", "Van de tweede?"));
        });
        other.put("vraag", List.of("Elders in het ontwerp?"));
        assertThat(keep("SEC02", other)).isInstanceOf(QuestionEditor.Kept.At.class);
        assertThat(question("SEC01").text()).isEqualTo("Van de eerste?");
        assertThat(question("SEC02").text()).isEqualTo("Elders in het ontwerp?");
    }

    @Test
    void aConfirmationFromBeforeAQuestionChangedDoesNotRemoveItsChapter() {
        var seen = as(() -> parts.removal(draft, "SEC", DUTCH)).seen();
        var form = form("SEC01");
        form.put("vraag", List.of("Intussen gewijzigd?"));
        keep("SEC01", form);
        assertThat(as(() -> parts.remove(keeper, draft, "SEC", seen, DUTCH)))
                .isInstanceOfSatisfying(DraftEditor.Shown.Page.class, page -> {
                    assertThat(page.error("schrappen")).isNotBlank();
                    assertThat(page.seen()).isNotEqualTo(seen);
                });
        assertThat(question("SEC01").text()).isEqualTo("Intussen gewijzigd?");
    }

    @Test
    void theSecondOfTwoTranslatorsSeesBothAndWhatShePassedOverStays() {
        var lines = as(() -> english.of(draft, "SEC01", name -> List.of(), DUTCH)).lines();
        var one = lines.get(0).key();
        var two = lines.get(1).key();
        var mine = new HashMap<String, List<String>>();
        lines.forEach(line -> {
            mine.put("en." + line.key(), List.of(line.english()));
            mine.put("gezien." + line.key(), List.of(line.seen()));
        });
        var theirs = new HashMap<>(mine);
        theirs.put("en." + one, List.of("Theirs"));
        assertThat(translate(theirs)).isInstanceOf(QuestionnaireService.Outcome.Kept.class);
        mine.put("en." + two, List.of("Mine"));
        assertThat(translate(mine)).isInstanceOf(QuestionnaireService.Outcome.Kept.class);
        assertThat(as(() -> english.of(draft, "SEC01", name -> List.of(), DUTCH)).lines())
                .extracting(EnglishPages.Line::english)
                .startsWith("Theirs", "Mine");
        mine.put("en." + one, List.of("Mine as well"));
        assertThat(translate(mine)).isInstanceOf(QuestionnaireService.Outcome.Conflict.class);
        var again = as(() -> english.of(draft, "SEC01", FormFields.of(mine), DUTCH));
        assertThat(again.isClash()).isTrue();
        assertThat(again.lines().getFirst().english()).isEqualTo("Mine as well");
        assertThat(again.lines().getFirst().theirs()).isEqualTo("Theirs");
    }

    private QuestionnaireService.Outcome translate(Map<String, List<String>> form) {
        return as(() -> english.keep(keeper, draft, "SEC01", FormFields.of(form)));
    }

    @Test
    void aQuestionTakesItsConditionAlongAndDoesNotGoBeforeWhatItLeansOn() {
        draft = as(() -> ((QuestionnaireService.Import.Accepted) service.importFile(keeper,
                QuestionnaireWriter.write(EveryKind.QUESTIONNAIRE) + "\n# " + java.util.UUID.randomUUID())).version()
                .id());
        assertThat(moved("CAP06", "SEC")).isInstanceOfSatisfying(DraftEditor.Shown.Page.class,
                page -> assertThat(page.error("naar"))
                        .startsWith("CAP06 wordt alleen gevraagd na een antwoord op CAP03"));
        assertThat(moved("CAP03", "TEC")).isInstanceOfSatisfying(DraftEditor.Shown.Page.class,
                page -> assertThat(page.error("naar"))
                        .startsWith("CAP06 wordt alleen gevraagd na een antwoord op CAP03"));
        assertThat(moved("CAP06", "TEC")).isInstanceOfSatisfying(DraftEditor.Shown.Done.class,
                done -> assertThat(question(done.code()).condition().orElseThrow().questions())
                        .containsExactly("CAP03"));
    }

    @Test
    void theTitleAndTheLevelsAreKeptAndTheSecondOfTwoSeesBoth() {
        var fields = new HashMap<String, List<String>>();
        var shown = as(() -> levels.page(draft, name -> List.of(), DUTCH));
        fields.put("gezien", List.of(shown.seen()));
        fields.put("titel", List.of("Nieuwe titel"));
        shown.form().levels().forEach(level -> {
            fields.put(level.nameField(), List.of("Trede " + level.number()));
            fields.put(level.meaningField(), List.of(level.meaning()));
        });
        assertThat(kept(fields)).isEmpty();
        assertThat(as(() -> service.version(draft)).questionnaire().title()).isEqualTo("Nieuwe titel");
        assertThat(kept(fields)).hasValueSatisfying(page -> assertThat(page.theirs()).isEqualTo(page.form()));
        fields.put("naam-3", List.of(" "));
        assertThat(kept(fields)).hasValueSatisfying(
                page -> assertThat(page.error("naam-3")).isEqualTo("Vul ‘Naam van niveau 3’ in."));
        fields.put("naam-3", List.of("TREDE 2"));
        assertThat(kept(fields)).hasValueSatisfying(
                page -> assertThat(page.error("naam-3")).startsWith("Een ander niveau heet al TREDE 2."));
    }

    private java.util.Optional<LevelEditor.Page> kept(Map<String, List<String>> fields) {
        return as(() -> levels.keep(keeper, draft, FormFields.of(fields), DUTCH));
    }

    private DraftEditor.Shown moved(String question, String chapter) {
        return as(() -> parts.move(keeper, draft, question, chapter, DUTCH));
    }

    @Test
    void aPlannedVersionIsPublishedOnItsDayAndNotBeforeInTheNameOfWhoPlannedIt() {
        assertThat(as(() -> publishing.schedule(keeper, draft, revision(), "21/11/2026", DUTCH)))
                .contains(new Mistake("dag", "Die dag is te vroeg. Kies 22/11/2026 of later."));
        assertThat(as(() -> publishing.schedule(keeper, draft, "7", "01/12/2026", DUTCH)))
                .isPresent();
        assertThat(as(() -> publishing.schedule(keeper, draft, revision(), "1/12/2026", DUTCH))).isEmpty();
        assertThat(keep("SEC01", form("SEC01"))).isInstanceOf(QuestionEditor.Kept.Closed.class);
        planned.publish(LocalDate.of(2026, 11, 30));
        assertThat(state()).isEqualTo(ContentVersion.State.SCHEDULED);
        planned.publish(LocalDate.of(2026, 12, 1));
        assertThat(state()).as("superseded where another test published a later one")
                .isIn(ContentVersion.State.PUBLISHED, ContentVersion.State.SUPERSEDED);
        assertThat(deeds()).containsExactly("questionnaire.imported", "questionnaire.scheduled",
                "questionnaire.published");
    }

    private List<String> deeds() {
        return JdbcClient.create(database.owner())
                .sql("select action from audit_entry where subject_id = ? and person_id = ? order by at, id")
                .params(draft.value(), keeper.person().value())
                .query(String.class)
                .list();
    }

    @Test
    void aPlanIsTakenBack() {
        as(() -> publishing.schedule(keeper, draft, revision(), "1/12/2026", DUTCH));
        keeper.scope().run(() -> publishing.unschedule(keeper, draft));
        assertThat(state()).isEqualTo(ContentVersion.State.DRAFT);
    }

    @Test
    void onlyWhatWasShownIsPublished() {
        var seen = revision();
        var form = form("SEC01");
        form.put("vraag", List.of("Na het bevestigen gewijzigd?"));
        keep("SEC01", form);
        assertThat(as(() -> publishing.publish(keeper, draft, seen))).isEmpty();
        assertThat(as(() -> publishing.publish(keeper, draft, revision()))).isPresent();
    }

    @Test
    void aTrialIsScoredAndIsNoMeasurement() {
        var trial = Trial.of("B-20000").orElseThrow();
        var saving = as(() -> trials.save(keeper, draft, trial, "SEC", Forms.of("versie.SEC01", "0", "antwoord.SEC01",
                "ja", "versie.SEC02", "0", "antwoord.SEC02", "nee")));
        assertThat(saving.isComplete()).isTrue();
        var sheet = as(() -> trials.seen(keeper, draft, trial).sheet());
        assertThat(sheet.score().chapter("SEC").orElseThrow().grade().orElseThrow().value()).isEqualByComparingTo("75");
        assertThat(as(() -> trials.seen(keeper, draft, Trial.of("A").orElseThrow()).sheet()).measurement().values())
                .isEmpty();
        assertThat(JdbcClient.create(database.owner())
                .sql("select count(*) from measurement where questionnaire_version_id = ?")
                .param(draft.value())
                .query(Long.class)
                .single()).isZero();
        keeper.scope().run(() -> trials.clear(keeper, draft, trial));
        assertThat(as(() -> trials.seen(keeper, draft, trial).sheet()).measurement().values()).isEmpty();
    }

    private Map<String, List<String>> form(String code) {
        var question = question(code);
        var form = new HashMap<>(QuestionFormFields.of(question));
        form.put("gezien", List.of(QuestionEditor.seen(question)));
        var rows = QuestionForm.of(question).options();
        form.put("optie.code", rows.stream().map(QuestionForm.Row::code).toList());
        form.put("optie.antwoord", new ArrayList<>(rows.stream().map(QuestionForm.Row::text).toList()));
        form.put("optie.score", rows.stream().map(QuestionForm.Row::score).toList());
        return form;
    }

    private QuestionEditor.Kept keep(String code, Map<String, List<String>> form) {
        return as(() -> editor.keep(keeper, draft, code, FormFields.of(form), DUTCH));
    }

    private Question question(String code) {
        return as(() -> service.version(draft)).questionnaire().question(code).orElseThrow();
    }

    private String revision() {
        return String.valueOf(as(() -> service.version(draft)).content().revision());
    }

    private ContentVersion.State state() {
        return as(() -> service.version(draft)).content().state();
    }

    private <T> T as(Supplier<T> work) {
        return keeper.scope().call(work::get);
    }
}
