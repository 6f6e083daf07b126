package be.vlavirgem.maturity;

import be.vlavirgem.web.form.FormFields;
import be.vlavirgem.platform.content.ContentText;
import be.vlavirgem.web.form.Mistake;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The title of a questionnaire and its five levels, as text in the fields of their form; where a level begins is fixed. */
record LevelForm(String title, List<Row> levels) {

    static final String TITLE = "titel";

    /** One level. */
    record Row(int number, int from, String name, String meaning) {

        public String nameField() {
            return "naam-" + number;
        }

        public String meaningField() {
            return "betekenis-" + number;
        }

        private boolean isCalled(String other) {
            return !name.isEmpty() && name.equalsIgnoreCase(other);
        }
    }

    LevelForm {
        levels = List.copyOf(levels);
    }

    static LevelForm of(Questionnaire questionnaire) {
        return new LevelForm(questionnaire.title(), questionnaire.levels()
                .stream()
                .map(level -> new Row(level.number(), level.from(), level.name(), level.meaning()))
                .toList());
    }

    static LevelForm of(FormFields fields, Questionnaire questionnaire) {
        return new LevelForm(fields.text(TITLE), questionnaire.levels()
                .stream()
                .map(level -> new Row(level.number(), level.from(), fields.text("naam-" + level.number()),
                        fields.text("betekenis-" + level.number())))
                .toList());
    }

    /** Tells whether they are still what a form was made from. */
    String seen() {
        return new ContentText("", toString()).fingerprint();
    }

    /** What is left empty, and what cannot be told apart. */
    List<Mistake> faults(Words words) {
        var faults = new ArrayList<Mistake>();
        blank(faults, TITLE, title, words.text("maturity.editor.levels.name"), words);
        for (var row : levels) {
            blank(faults, row.nameField(), row.name(), words.text("maturity.editor.level.name", row.number()), words);
            blank(faults, row.meaningField(), row.meaning(), words.text("maturity.editor.level.meaning", row.number()),
                    words);
            if (levels.stream().anyMatch(other -> other.number() < row.number() && other.isCalled(row.name()))) {
                faults.add(new Mistake(row.nameField(), words.text("maturity.editor.level.twice", row.name())));
            }
        }
        return faults;
    }

    private static void blank(List<Mistake> faults, String field, String typed, String label, Words words) {
        if (typed.isEmpty()) {
            faults.add(new Mistake(field, words.text("maturity.editor.wrong.blank", label)));
        }
    }

    Questionnaire in(Questionnaire questionnaire) {
        var named = IntStream.range(0, levels.size())
                .mapToObj(index -> new Level(levels.get(index).number(), questionnaire.levels().get(index).from(),
                        levels.get(index).name(), levels.get(index).meaning()))
                .toList();
        return new QuestionnaireEdits(questionnaire).whole(title, named);
    }
}
