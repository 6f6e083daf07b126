package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.web.form.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** Texts, numbers and moments in the visitor's language, as Flemish government writes them: 21/11/2026, 14:32, 43,1. */
record Words(MessageSource messages, Locale locale) {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    String date(LocalDate date) {
        return DATE.format(date);
    }

    String date(Instant moment) {
        return DATE.format(moment.atZone(BRUSSELS));
    }

    String time(Instant moment) {
        return TIME.format(moment.atZone(BRUSSELS));
    }

    /** Shortened to one decimal: the precision of a score on a page. */
    String score(BigDecimal value) {
        return number(value, 1);
    }

    /** With exactly so many decimals. */
    String number(BigDecimal value, int decimals) {
        return Numbers.shown(value, decimals, locale);
    }

    /** A text whose key is made of content; empty where the content has no text of its own in this language. */
    Optional<String> known(String key, Object... arguments) {
        return Optional.ofNullable(messages.getMessage(key, arguments, null, locale));
    }

    /** The name of a level, which is Dutch where its questionnaire calls it otherwise than ours. */
    String level(String name) {
        return known("maturity.level-name." + name.toLowerCase(Locale.ROOT).replace(' ', '-')).orElse(name);
    }

    /** "niveau 3: Geregeld". */
    String level(Level level) {
        return text("maturity.level", level.number(), level(level.name()));
    }

    /** The answer in words, from the questionnaire it was given to. */
    String answer(Question question, AnswerValue value) {
        return switch (value) {
            case AnswerValue.Chosen chosen ->
                question.option(chosen.option()).map(Option::text).orElse(chosen.option());
            case AnswerValue.Several several -> several(question, several);
            case AnswerValue.Figure figure -> figure(question, figure.number());
            case AnswerValue.Blank _ -> text("maturity.answer.none");
            case AnswerValue.Unknown _ -> text("maturity.answer.unknown");
            case AnswerValue.NotApplicable _ -> text("maturity.answer.not-applicable");
        };
    }

    /** "Marie Claes (zonder account, gevraagd door Els Peeters)". */
    String who(Author author) {
        return author.askedBy()
                .map(asker -> author.name().isEmpty()
                        ? text("maturity.guest.forgotten", asker)
                        : text("maturity.guest.who", author.name(), asker))
                .orElse(author.name());
    }

    /** "bewaard op 21/11/2026 om 14:32 door jou". */
    String saved(Answer answer, Access visitor) {
        var who = answer.by().person().equals(visitor.person()) ? text("maturity.answer.by-you") : who(answer.by());
        return text("maturity.answer.saved", date(answer.at()), time(answer.at()), who);
    }

    /** "Ingediend op 21/11/2026 om 14:32 door Ines". */
    String submitted(Measurement.Submission submission) {
        return text("maturity.submitted-by", date(submission.at()), time(submission.at()), who(submission.by()));
    }

    /** "Ines, 21/11/2026": who answered, in a document that others read. */
    String answered(Answer answer) {
        return text("maturity.report.answered", who(answer.by()), date(answer.at()));
    }

    /** Who usually knows the answer, the first one first. */
    String knowers(Question question) {
        return question.guidance()
                .knowers()
                .stream()
                .map(knower -> text(knower.messageKey()))
                .collect(Collectors.joining(", "));
    }

    /** With what explains it. */
    String reply(Question question, Reply reply) {
        return Stream
                .of(answer(question, reply.value()),
                        reply.note().isEmpty() ? "" : text("maturity.history.note", reply.note()),
                        reply.evidence().isEmpty() ? "" : text("maturity.history.evidence", reply.evidence()))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String several(Question question, AnswerValue.Several several) {
        return several.options().isEmpty()
                ? text("maturity.answer.none-of-these")
                : question.options()
                        .stream()
                        .filter(option -> several.options().contains(option.code()))
                        .map(option -> option.text().replaceFirst("[.]$", ""))
                        .collect(Collectors.joining("; "));
    }

    /** With its unit: 1.200 toestellen. */
    String figure(Question question, BigDecimal number) {
        return switch (question.kind()) {
            case Kind.Figure figure -> figure(figure.measure(), number);
            case Kind.Sum sum -> figure(sum.measure(), number);
            default -> number.toPlainString();
        };
    }

    private String figure(Measure measure, BigDecimal number) {
        return number(measure, number) + " " + measure.unit();
    }

    /** With the decimals it was given with, as far as its measure has them; an amount of money has none or all. */
    String number(Measure measure, BigDecimal number) {
        var rounded = number.setScale(measure.decimals(), RoundingMode.HALF_UP).stripTrailingZeros();
        var given = Math.clamp(number.scale(), 0, measure.decimals());
        return number(rounded, !measure.isMoney() ? given : rounded.scale() > 0 ? measure.decimals() : 0);
    }

    /** The round before, and whose measurement it was when not the own one. */
    String earlier(Earlier earlier) {
        return earlier.predecessor()
                .map(whose -> text("maturity.earlier.of", earlier.round(), whose))
                .orElseGet(earlier::round);
    }
}
