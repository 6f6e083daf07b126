package be.vlavirgem.maturity;

import be.vlavirgem.platform.content.Translation;
import be.vlavirgem.platform.content.TranslationStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts a questionnaire in English, as far as its texts were translated from the Dutch that it has now; the codes and all that counts stay. */
record InEnglish(Map<String, String> words) {

    static Questionnaire of(Questionnaire dutch) {
        if (dutch.translations().isEmpty()) {
            return dutch;
        }
        var words = TranslationStatus
                .of(QuestionnaireTexts.of(dutch), dutch.translations(), QuestionnairePages.ENGLISH)
                .lines()
                .stream()
                .filter(line -> line.state() == TranslationStatus.State.PRESENT)
                .map(line -> line.translation().orElseThrow())
                .collect(Collectors.toMap(Translation::key, Translation::words));
        return words.isEmpty() ? dutch : new InEnglish(words).questionnaire(dutch);
    }

    private Questionnaire questionnaire(Questionnaire dutch) {
        return new Questionnaire(dutch.code(), text(QuestionnaireTexts.WHOLE + ".titel", dutch.title()),
                dutch.levels().stream().map(this::level).toList(),
                dutch.chapters().stream().map(this::chapter).toList(), dutch.translations(),
                new English(Set.copyOf(words.values())));
    }

    private String text(String key, String dutch) {
        return words.getOrDefault(key, dutch);
    }

    private Level level(Level level) {
        var key = QuestionnaireTexts.WHOLE + ".niveau." + level.number();
        return new Level(level.number(), level.from(), text(key + ".naam", level.name()),
                text(key + ".betekenis", level.meaning()));
    }

    private Chapter chapter(Chapter chapter) {
        return new Chapter(chapter.code(), text(chapter.code() + ".titel", chapter.title()),
                text(chapter.code() + ".inleiding", chapter.introduction()), chapter.weight(),
                chapter.questions().stream().map(this::question).toList(), checks(chapter));
    }

    private List<Check> checks(Chapter chapter) {
        return IntStream.range(0, chapter.checks().size()).mapToObj(index -> {
            var check = chapter.checks().get(index);
            return new Check(check.left(), check.right(), check.relation(),
                    text(chapter.code() + ".controle." + (index + 1), check.explanation()));
        }).toList();
    }

    private Question question(Question question) {
        var key = question.code() + ".";
        return new Question(question.code(), wording(question.wording(), key), help(question, key), question.weight(),
                question.notApplicable().map(when -> text(key + "niet-van-toepassing", when)), question.condition(),
                kind(question.kind(), key), guidance(question.guidance(), key));
    }

    private Wording wording(Wording wording, String key) {
        var others = new LinkedHashMap<Measurement.Type, String>();
        wording.others().forEach((type, other) -> others.put(type, text(key + "vraag-" + type, other)));
        return new Wording(text(key + "vraag", wording.text()), others, wording.types());
    }

    /** A translation is as long as it is, a help is not. */
    private String help(Question question, String key) {
        return Optional.ofNullable(words.get(key + "hulp"))
                .filter(help -> Question.HELP_LENGTH.has(help.length()))
                .orElse(question.help());
    }

    private Kind kind(Kind kind, String key) {
        return switch (kind) {
            case Kind.OneOf one -> new Kind.OneOf(options(one.options(), key), one.model());
            case Kind.AnyOf any -> new Kind.AnyOf(options(any.options(), key), any.model());
            case Kind.Figure figure -> new Kind.Figure(measure(figure.measure(), key), figure.most(),
                    text(key + "peildatum", figure.on()), text(key + "telt-mee", figure.counts()));
            case Kind.Sum sum -> new Kind.Sum(measure(sum.measure(), key), sum.parts());
        };
    }

    private List<Option> options(List<Option> options, String key) {
        return options.stream()
                .map(option -> new Option(option.code(), text(key + "optie." + option.code(), option.text()),
                        option.score()))
                .toList();
    }

    /** Money is counted by its name. */
    private Measure measure(Measure measure, String key) {
        return measure.isMoney()
                ? measure
                : new Measure(text(key + "eenheid", measure.unit()), measure.decimals(), measure.per(),
                        measure.indicator());
    }

    private Guidance guidance(Guidance guidance, String key) {
        return new Guidance(guidance.knowers(), guidance.source(),
                guidance.advice()
                        .map(advice -> new Advice(text(key + "stap", advice.step()), text(key + "wie", advice.who()),
                                advice.effort())));
    }
}
