package be.vlavirgem.maturity;

import be.vlavirgem.platform.tabular.FillInBook;
import be.vlavirgem.platform.tabular.FillInBook.Box;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A measurement as a workbook to fill in elsewhere: a sheet per chapter, a row per question, and one per thing to say yes or no to. */
record AnswerBook(Sheet sheet, Words words) {

    /** Stands between a question and its option in the key of a row. */
    static final String PART = "+";
    /** Where one answers, where one says why not, where one explains. */
    static final int ANSWER = 5;
    static final int INSTEAD = 6;
    static final int NOTE = 7;

    private static final String FORM = "vlavirgem-invulblad-1";
    private static final String WORD = "maturity.offline.";
    private static final List<Integer> WIDTHS = List.of(8, 44, 72, 18, 34, 50, 20, 44);

    /** What makes a file this measurement's own. */
    static List<String> stamp(Sheet sheet, Locale locale) {
        var frame = sheet.measurement().frame();
        return List.of(FORM, frame.organisation().value().toString(), frame.id().toString(),
                frame.round().id().value().toString(), frame.questionnaire().value().toString(),
                frame.respondent().type().name(), locale.getLanguage().equals("en") ? "en" : "nl");
    }

    FillInBook of(String organisation) {
        var frame = sheet.measurement().frame();
        return new FillInBook(words.text(WORD + "book.title"), explanation(organisation, frame),
                stamp(sheet, words.locale()), sheet.questionnaire()
                        .chapters()
                        .stream()
                        .map(this::leaf)
                        .filter(leaf -> !leaf.lines().isEmpty())
                        .toList());
    }

    private List<String> explanation(String organisation, Measurement.Frame frame) {
        return Stream.concat(
                Stream.of(words.text(WORD + "book.whose", organisation, frame.round().name(),
                        words.text("maturity.type." + frame.respondent().type()))),
                Stream.of("where", "instead", "empty", "limits", "back").map(line -> words.text(WORD + "book." + line)))
                .toList();
    }

    private FillInBook.Leaf leaf(Chapter chapter) {
        var heads = List.of("code", "question", "help", "how", "earlier", "answer", "instead", "note");
        var columns = new ArrayList<FillInBook.Column>();
        heads.forEach(head -> columns
                .add(new FillInBook.Column(head(head), WIDTHS.get(columns.size()))));
        return new FillInBook.Leaf(chapter.title(), columns,
                sheet.questions(chapter).stream().filter(Question::isAsked).flatMap(this::lines).toList());
    }

    /** What a predecessor answered goes by its name. */
    private String head(String head) {
        var earlier = sheet.measurement().earlier();
        return head.equals("earlier") && earlier.predecessor().isPresent()
                ? words.text(WORD + "head.earlier.of", words.earlier(earlier))
                : words.text(WORD + "head." + head);
    }

    private Stream<FillInBook.Line> lines(Question question) {
        var kept = sheet.measurement().answerTo(question);
        var version = kept.map(Answer::version).orElse(0);
        var value = kept.map(Answer::value).orElseGet(AnswerValue.Blank::new);
        var head = new FillInBook.Line(question.code(), version, List.of(told(question.code()),
                new Box.Told(sheet.text(question), true), told(help(question)), told(how(question)),
                told(earlier(question)), answer(question, value),
                new Box.Pick(insteadOf(value), AnswerWords.instead(question, words), words.text(WORD + "refusal.list")),
                new Box.Free(kept.map(Answer::note).orElse(""))));
        return Stream.concat(Stream.of(head), things(question)
                .map(option -> new FillInBook.Line(question.code() + PART + option.code(), version,
                        thing(question, option, value))));
    }

    private static Stream<Option> things(Question question) {
        return question.kind() instanceof Kind.AnyOf ? question.options().stream() : Stream.empty();
    }

    private List<Box> thing(Question question, Option option, AnswerValue value) {
        var before = sheet.measurement().earlier().to(question).map(Reply::value).map(said -> has(said, option));
        return List.of(told(""), told("– " + option.text()), told(""), told(words.text(WORD + "how.thing")),
                told(before.orElse("")),
                new Box.Pick(has(value, option), AnswerWords.yesOrNo(words), words.text(WORD + "refusal.list")),
                new Box.Closed(), new Box.Closed());
    }

    private String has(AnswerValue value, Option option) {
        return value instanceof AnswerValue.Several(Set<String> options)
                ? AnswerWords.yesOrNo(words).get(options.contains(option.code()) ? 0 : 1)
                : "";
    }

    private Box answer(Question question, AnswerValue value) {
        return switch (question.kind()) {
            case Kind.OneOf one -> new Box.Pick(
                    value instanceof AnswerValue.Chosen ? words.answer(question, value) : "",
                    one.options().stream().map(Option::text).toList(), words.text(WORD + "refusal.list"));
            case Kind.Figure figure -> new Box.Amount(
                    value instanceof AnswerValue.Figure(BigDecimal number) ? number : null,
                    figure.most(), figure.measure().decimals(),
                    words.text(WORD + "refusal.number", figure.most()));
            case Kind.AnyOf _,Kind.Sum _ -> new Box.Closed();
        };
    }

    private String insteadOf(AnswerValue value) {
        return switch (value) {
            case AnswerValue.Unknown _ -> words.text("maturity.answer.unknown");
            case AnswerValue.NotApplicable _ -> words.text("maturity.answer.not-applicable");
            case AnswerValue.Several several when several.options().isEmpty() ->
                words.text("maturity.answer.none-of-these");
            default -> "";
        };
    }

    private String help(Question question) {
        return Stream.of(question.condition().isPresent() ? ConditionWords.of(question, words).onPaper(sheet) : "",
                question.help(),
                question.kind() instanceof Kind.Figure figure
                        ? words.text("maturity.figure.definition", figure.on(), figure.counts())
                        : "",
                question.notApplicable()
                        .filter(when -> !when.isBlank())
                        .map(when -> words.text(WORD + "not-applicable", when))
                        .orElse(""))
                .filter(text -> !text.isEmpty())
                .reduce((first, second) -> first + "\n" + second)
                .orElse("");
    }

    private String how(Question question) {
        return switch (question.kind()) {
            case Kind.OneOf _ -> words.text(WORD + "how.one");
            case Kind.AnyOf _ -> words.text(WORD + "how.any");
            case Kind.Figure figure -> words.text(WORD + "how.figure", figure.measure().unit());
            case Kind.Sum _ -> "";
        };
    }

    private String earlier(Question question) {
        return sheet.measurement()
                .earlier()
                .to(question)
                .filter(reply -> !(question.kind() instanceof Kind.AnyOf)
                        || !(reply.value() instanceof AnswerValue.Several))
                .map(reply -> words.answer(question, reply.value()))
                .orElse("");
    }

    private static Box told(String text) {
        return new Box.Told(text, false);
    }
}
