package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.web.form.FormFields;
import be.vlavirgem.platform.yaml.YamlLines;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The form of a question is read by the rules of a file, and says what is wrong at its fields. */
class QuestionFormTest {

    @Test
    void everyShippedQuestionComesThroughItsFormUnchanged() {
        assertThat(ShippedQuestionnaire.SHIPPED.questions()).allSatisfy(question -> {
            var lines = new YamlLines();
            QuestionForm.of(question).write(lines, question.code());
            var reading = FormReading.of(lines,
                    fields -> new QuestionFields().question(fields, question.code().substring(0, 3)));
            assertThat(reading.value()).contains(question);
        });
    }

    @Test
    void whatIsWrongStandsAtItsField() {
        var wrong = problems(typed(Map.of("hulp", List.of("kort"), "gewicht", List.of("veel"), "optie.antwoord",
                List.of("Nee.", ""), "optie.score", List.of("0", "1000"), "optie.code", List.of("nee", "ja"))));
        assertThat(wrong).extracting(FormReading.FieldProblem::field)
                .containsExactlyInAnyOrder("hulp", "gewicht", "optie-2-antwoord", "optie-2-score");
    }

    @Test
    void anEmptyFormSaysOfEachFieldByItsNameThatItIsEmptyAndNothingOfCodes() {
        var lines = new YamlLines();
        QuestionForm.empty().write(lines, "SEC01");
        var told = FormReading.of(lines, fields -> new QuestionFields().question(fields, "SEC"))
                .problems()
                .stream()
                .map(problem -> EditorMistakes.of(problem, DutchWords.words()).text())
                .toList();
        assertThat(told).containsExactlyInAnyOrder("Vul ‘Vraag’ in.", "Vul ‘Hulp’ in.",
                "Vul ‘Tekst van antwoord 1’ in.", "Vul ‘Tekst van antwoord 2’ in.");
    }

    @Test
    void aMessageNamesItsFieldAsTheFormDoes() {
        assertThat(problems(typed(Map.of("gewicht", List.of("101"), "optie.score", List.of("0", "veel"), "alleen-als",
                List.of("inwoners"), "inwoners-vanaf", List.of("veel"))))).extracting(
                        problem -> EditorMistakes.of(problem, DutchWords.words()).text())
                .contains("Bij ‘Gewicht’ staat 101. Neem een geheel getal van 0 tot 100.",
                        "Typ bij ‘Punten van antwoord 2’ een geheel getal in cijfers, zonder komma of punt.",
                        "Typ bij ‘Vanaf’ een geheel getal in cijfers, zonder komma of punt.");
    }

    @Test
    void aScaleThatMissesAnEndIsToldAtTheAnswers() {
        assertThat(problems(typed(Map.of("optie.score", List.of("10", "100")))))
                .containsExactly(new FormReading.FieldProblem("opties", "maturity.file.no-scale", List.of()));
    }

    @Test
    void aConditionWithoutItsOtherHalfIsToldAtTheCondition() {
        assertThat(problems(typed(Map.of("alleen-als", List.of("figuur"), "meer-dan", List.of("3")))))
                .extracting(FormReading.FieldProblem::field, FormReading.FieldProblem::messageKey)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("alleen-als", "maturity.editor.wrong.condition"));
    }

    @Test
    void anAnswerGetsACodeOfItsWordsAndKeepsTheOneItHas() {
        var form = QuestionForm.of(FormFields.of(Map.of("optie.code", List.of("ja", "", ""), "optie.antwoord",
                List.of("Nee!", "Élke dag een kopie.", "Elke dag een toets."))));
        assertThat(form.options()).extracting(QuestionForm.Row::code)
                .containsExactly("ja", "elke-dag-een", "elke-dag-een-2");
    }

    @Test
    void theButtonsMoveAddAndRemoveAnswersAndTheExampleGoesAlong() {
        var form = QuestionForm.of(FormFields.of(Map.of("optie.code", List.of("a", "b"), "optie.antwoord",
                List.of("A", "B"), "optie.score", List.of("0", "100"), "voorbeeld", List.of("2"))));
        assertThat(form.after("optie-op:2").options()).extracting(QuestionForm.Row::code).containsExactly("b", "a");
        assertThat(form.after("optie-op:2").options().getFirst().model()).isTrue();
        assertThat(form.after("optie-erbij").options()).hasSize(3);
        assertThat(form.after("optie-weg:1").options()).extracting(QuestionForm.Row::code).containsExactly("b");
        assertThat(form.after("optie-op:1").options()).isEqualTo(form.options());
        assertThat(form.after("optie-weg:9").options()).isEqualTo(form.options());
    }

    private static Map<String, List<String>> typed(Map<String, List<String>> changes) {
        var typed = new LinkedHashMap<String, List<String>>(Map.of("soort", List.of("keuze"), "vraag",
                List.of("Is er een plan?"), "hulp", List.of("Zoek het besluit op."), "gewicht", List.of("2"), "types",
                List.of("A", "B", "C"), "optie.code", List.of("nee", "ja"), "optie.antwoord", List.of("Nee.", "Ja."),
                "optie.score", List.of("0", "100")));
        typed.putAll(changes);
        return typed;
    }

    private static List<FormReading.FieldProblem> problems(Map<String, List<String>> typed) {
        var lines = new YamlLines();
        QuestionForm.of(FormFields.of(typed)).write(lines, "SEC01");
        return FormReading.of(lines, fields -> new QuestionFields().question(fields, "SEC")).problems();
    }
}
