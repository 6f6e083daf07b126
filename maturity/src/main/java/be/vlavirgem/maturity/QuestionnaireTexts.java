package be.vlavirgem.maturity;

import be.vlavirgem.platform.content.ContentText;
import java.util.ArrayList;
import java.util.List;

/** The texts of a questionnaire that can be translated, by keys that stay: STR01.hulp, STR01.optie.geen. */
final class QuestionnaireTexts {

    /** Of the questionnaire itself: its title and levels. */
    static final String WHOLE = "vragenlijst";

    private final List<ContentText> texts = new ArrayList<>();

    private QuestionnaireTexts() {}

    static List<ContentText> of(Questionnaire questionnaire) {
        var made = new QuestionnaireTexts();
        made.add(WHOLE, "titel", questionnaire.title());
        questionnaire.levels().forEach(level -> {
            made.add(WHOLE, "niveau." + level.number() + ".naam", level.name());
            made.add(WHOLE, "niveau." + level.number() + ".betekenis", level.meaning());
        });
        questionnaire.chapters().forEach(made::chapter);
        return made.texts;
    }

    private void add(String part, String name, String dutch) {
        if (!dutch.isBlank()) {
            texts.add(new ContentText(part + "." + name, dutch));
        }
    }

    private void chapter(Chapter chapter) {
        add(chapter.code(), "titel", chapter.title());
        add(chapter.code(), "inleiding", chapter.introduction());
        for (int index = 0; index < chapter.checks().size(); index++) {
            add(chapter.code(), "controle." + (index + 1), chapter.checks().get(index).explanation());
        }
        chapter.questions().forEach(this::question);
    }

    private void question(Question question) {
        var code = question.code();
        add(code, "vraag", question.text());
        question.wording()
                .others()
                .entrySet()
                .stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(other -> add(code, "vraag-" + other.getKey(), other.getValue()));
        add(code, "hulp", question.help());
        question.notApplicable().ifPresent(when -> add(code, "niet-van-toepassing", when));
        if (question.kind() instanceof Kind.Figure figure) {
            add(code, "eenheid", figure.measure().unit());
            add(code, "peildatum", figure.on());
            add(code, "telt-mee", figure.counts());
        } else if (question.kind() instanceof Kind.Sum sum) {
            add(code, "eenheid", sum.measure().unit());
        }
        question.options().forEach(option -> add(code, "optie." + option.code(), option.text()));
        question.guidance().advice().ifPresent(advice -> {
            add(code, "stap", advice.step());
            add(code, "wie", advice.who());
        });
    }
}
