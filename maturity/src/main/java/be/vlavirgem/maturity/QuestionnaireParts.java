package be.vlavirgem.maturity;

import be.vlavirgem.platform.content.ContentPart;
import be.vlavirgem.platform.content.ContentPart.Trait;
import be.vlavirgem.platform.content.Translation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What of a questionnaire is compared with another version, in words. */
record QuestionnaireParts(Questionnaire questionnaire, Words words) {

    List<ContentPart> all() {
        var parts = new ArrayList<ContentPart>();
        parts.add(whole());
        for (var chapter : questionnaire.chapters()) {
            parts.add(chapter(chapter));
            chapter.questions().forEach(question -> parts.add(question(chapter, question)));
        }
        return parts;
    }

    private ContentPart whole() {
        var traits = new Traits();
        traits.add("title", questionnaire.title());
        questionnaire.levels()
                .forEach(level -> traits.add("level", level.name() + ": " + level.meaning(),
                        level.number()));
        return part(QuestionnaireTexts.WHOLE, QuestionnaireTexts.WHOLE, questionnaire.title(), traits);
    }

    private ContentPart chapter(Chapter chapter) {
        var traits = new Traits();
        traits.add("title", chapter.title());
        traits.add("introduction", chapter.introduction());
        traits.add("weight", String.valueOf(chapter.weight()));
        traits.add("checks", chapter.checks()
                .stream()
                .map(check -> words.text("maturity.editor.check." + check.relation().key(),
                        String.join(" + ", check.left()), String.join(" + ", check.right()), check.explanation()))
                .collect(Collectors.joining("\n")));
        return part(chapter.code(), chapter.code(), chapter.title(), traits);
    }

    private ContentPart question(Chapter chapter, Question question) {
        var traits = new Traits();
        traits.add("kind", words.text("maturity.editor.kind." + QuestionForm.of(question).kind()));
        traits.add("question", question.text());
        for (var type : Measurement.Type.values()) {
            traits.add("wording", question.wording().others().getOrDefault(type, ""),
                    words.text("maturity.type." + type));
        }
        traits.add("types", question.wording()
                .types()
                .stream()
                .map(Enum::name)
                .sorted()
                .collect(Collectors.joining(", ")));
        traits.add("help", question.help());
        traits.add("weight", String.valueOf(question.weight()));
        traits.add("not-applicable", question.notApplicable()
                .map(when -> when.isBlank() ? words.text("maturity.editor.yes") : when)
                .orElse(""));
        traits.add("condition", question.condition()
                .map(condition -> new ConditionWords(condition, words).rule(questionnaire))
                .orElse(""));
        kind(question, traits);
        traits.add("knowers", words.knowers(question));
        traits.add("source", question.guidance()
                .source()
                .map(source -> words.text("maturity.editor.source." + source.key()))
                .orElse(""));
        traits.add("advice", question.guidance()
                .advice()
                .map(advice -> words.text("maturity.questionnaires.advice", advice.step(), advice.who(),
                        words.text("maturity.effort." + advice.effort())))
                .orElse(""));
        return part(question.code(), chapter.code(), question.text(), traits);
    }

    private void kind(Question question, Traits traits) {
        switch (question.kind()) {
            case Kind.Figure figure -> {
                measure(figure.measure(), traits);
                traits.add("most", String.valueOf(figure.most()));
                traits.add("on", figure.on());
                traits.add("counts", figure.counts());
            }
            case Kind.Sum sum -> {
                measure(sum.measure(), traits);
                traits.add("parts", String.join(" + ", sum.parts()));
            }
            default -> options(question, traits);
        }
    }

    private void measure(Measure measure, Traits traits) {
        traits.add("unit", measure.unit());
        traits.add("decimals", String.valueOf(measure.decimals()));
        traits.add("per", words.text("maturity.editor.per." + measure.per().key()));
        traits.add("indicator", measure.indicator());
    }

    private void options(Question question, Traits traits) {
        question.options()
                .forEach(option -> traits.add("option",
                        words.text("maturity.questionnaires.option", option.text(), option.score()), option.code()));
        traits.add("order", question.options().stream().map(Option::code).collect(Collectors.joining(", ")));
        traits.add("model", question.kind().example().map(value -> words.answer(question, value)).orElse(""));
    }

    private ContentPart part(String key, String group, String name, Traits traits) {
        questionnaire.translations()
                .stream()
                .filter(translation -> translation.key().startsWith(key + "."))
                .forEach(translation -> traits.english(translation, key));
        return new ContentPart(key, group, name, traits.all);
    }

    private final class Traits {
        private final List<Trait> all = new ArrayList<>();

        private void add(String name, String value, Object... about) {
            all.add(new Trait(words.text("maturity.editor.trait." + name, about), value));
        }

        private void english(Translation translation, String key) {
            add("english", translation.words(), translation.key().substring(key.length() + 1));
        }
    }
}
