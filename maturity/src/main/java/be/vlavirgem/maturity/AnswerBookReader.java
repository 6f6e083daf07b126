package be.vlavirgem.maturity;

import be.vlavirgem.platform.tabular.ReturnedLine;
import be.vlavirgem.platform.tabular.ReturnedLine.Filled;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what a returned workbook says to each question of a sheet, and what is wrong at which cell. */
final class AnswerBookReader {

    private static final String PROBLEM = "maturity.offline.problem.";
    /** As long as the longest code of an option; a number is shorter. */
    private static final int LONGEST_ANSWER = 40;

    private final Words words;
    private final Map<String, ReturnedLine> lines;

    private AnswerBookReader(Words words, List<ReturnedLine> lines) {
        this.words = words;
        this.lines = lines.stream().collect(Collectors.toMap(ReturnedLine::key, Function.identity()));
    }

    /** In the order of the questionnaire; words are those of the language the file went out in. */
    static List<AnswerFile.Entry> read(Sheet sheet, List<ReturnedLine> lines, Words words) {
        var reader = new AnswerBookReader(words, lines);
        return sheet.questionnaire()
                .chapters()
                .stream()
                .flatMap(chapter -> sheet.questions(chapter).stream())
                .flatMap(question -> reader.entry(question).stream())
                .toList();
    }

    private Optional<AnswerFile.Entry> entry(Question question) {
        return Optional.ofNullable(lines.get(question.code()))
                .filter(line -> question.isAsked() && line.cells().size() > AnswerBook.NOTE)
                .map(line -> new Reading(question, line).entry());
    }

    /** One question being read. */
    private final class Reading {

        private final Question question;
        private final ReturnedLine line;
        private final List<String> given = new ArrayList<>();
        private final List<AnswerFile.Fault> faults = new ArrayList<>();

        Reading(Question question, ReturnedLine line) {
            this.question = question;
            this.line = line;
        }

        AnswerFile.Entry entry() {
            switch (question.kind()) {
                case Kind.AnyOf any -> things(any);
                case Kind.Figure _ -> filled(AnswerBook.ANSWER).ifPresent(this::number);
                case Kind.OneOf _,Kind.Sum _ -> filled(AnswerBook.ANSWER).ifPresent(cell -> given
                        .add(AnswerWords.option(question, cell.text()).orElseGet(() -> answer(cell))));
            }
            filled(AnswerBook.INSTEAD).ifPresent(this::instead);
            var note = filled(AnswerBook.NOTE).map(Filled::text).orElse("");
            judge(note);
            return new AnswerFile.Entry(question.code(), List.copyOf(given),
                    cut(note, Reply.LONGEST_NOTE), line.version(),
                    cell(AnswerBook.ANSWER).place(), List.copyOf(faults));
        }

        /** Cut it can no longer be taken for an answer. */
        private static String answer(Filled cell) {
            var text = cell.text();
            return text.length() > LONGEST_ANSWER ? cut(text, LONGEST_ANSWER) + '…' : text;
        }

        /** Never within a character. */
        private static String cut(String text, int most) {
            if (text.length() <= most) {
                return text;
            }
            return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
        }

        private Filled cell(int column) {
            return line.cells().get(column);
        }

        /** What is in a cell that can be read at all. */
        private Optional<Filled> filled(int column) {
            return readable(cell(column));
        }

        private Optional<Filled> readable(Filled cell) {
            var fault = switch (cell.kind()) {
                case FORMULA -> "formula";
                case FAULT -> "fault";
                case TEXT, NUMBER, DATE, PERCENTAGE -> "";
            };
            if (!fault.isEmpty()) {
                faults.add(fault(cell, PROBLEM + fault));
            }
            return fault.isEmpty() && !cell.text().isEmpty() ? Optional.of(cell) : Optional.empty();
        }

        private void number(Filled cell) {
            switch (cell.kind()) {
                case DATE -> faults.add(fault(cell, PROBLEM + "date"));
                case PERCENTAGE -> faults.add(fault(cell, PROBLEM + "percentage"));
                default -> given.add(answer(cell));
            }
        }

        private void instead(Filled cell) {
            AnswerWords.instead(cell.text(), words)
                    .filter(token -> AnswerValue.parse(question, token).isPresent())
                    .ifPresentOrElse(given::add, () -> faults.add(fault(cell, PROBLEM + "instead")));
        }

        /** Like ticks: what is left open is not so, unless nothing was said to be so and something was left open. */
        private void things(Kind.AnyOf any) {
            var said = any.options().stream().flatMap(option -> thing(option).stream()).toList();
            any.options()
                    .stream()
                    .filter(option -> said.contains(option.code()))
                    .forEach(each -> given.add(each.code()));
            if (given.isEmpty() && !said.isEmpty()) {
                if (said.size() < any.options().size()) {
                    faults.add(fault(cell(AnswerBook.INSTEAD), PROBLEM + "half"));
                } else {
                    given.add(AnswerValue.SEVERAL);
                }
            }
        }

        /** The code for yes, nothing but a sign for no. */
        private Optional<String> thing(Option option) {
            var line = lines.get(question.code() + AnswerBook.PART + option.code());
            var cell = line == null || line.cells().size() <= AnswerBook.ANSWER
                    ? Optional.<Filled>empty()
                    : readable(line.cells().get(AnswerBook.ANSWER));
            return cell.flatMap(typed -> {
                var choices = AnswerWords.yesOrNo(words);
                if (AnswerWords.same(typed.text(), choices.getFirst())) {
                    return Optional.of(option.code());
                }
                if (!AnswerWords.same(typed.text(), choices.getLast())) {
                    faults.add(fault(typed, PROBLEM + "yes-or-no"));
                }
                return Optional.of("");
            });
        }

        /** What the page would say of it, where the cells themselves could be read. */
        private void judge(String note) {
            if (faults.isEmpty()) {
                new TypedAnswer(question, given, note, "", "0").problem()
                        .ifPresent(complaint -> faults.add(new AnswerFile.Fault(cell(column(complaint)).place(),
                                complaint.messageKey(),
                                complaint.arguments().stream().map(Integer.class::cast).toList())));
            }
        }

        private static int column(Complaint complaint) {
            return switch (complaint.messageKey()) {
                case "maturity.answer.note-too-long", "maturity.answer.note-character" -> AnswerBook.NOTE;
                case "maturity.answer.one-or-other" -> AnswerBook.INSTEAD;
                default -> AnswerBook.ANSWER;
            };
        }

        private static AnswerFile.Fault fault(Filled cell, String key) {
            return new AnswerFile.Fault(cell.place(), key, List.of());
        }
    }
}
