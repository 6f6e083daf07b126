package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.Organisations.Sized;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers and submits invented measurements of a round through the aggregate, as people would: of the demo and of who practises. */
record DemoMeasurement(Questionnaire questionnaire, Round round, Author author) {

    /** An authority hands in on a day of its own, from a week after the opening. */
    private static final int FIRST_DAY = 7;
    private static final int DAYS = 90;
    /** Of those that only began, so many questions are answered. */
    private static final int BEGUN = 40;

    /** On which day this authority hands in. */
    LocalDate day(Sized authority) {
        return round.opensOn().plusDays(FIRST_DAY + Math.floorMod(authority.nis().value().hashCode() * 31, DAYS));
    }

    Measurement of(Sized authority, Measurement.Id id, Optional<Measurement.Previous> previous) {
        var moment = at(day(authority));
        var measurement = answered(authority, id, previous, moment, Integer.MAX_VALUE);
        measurement.submit(measurement.score(questionnaire), author, moment);
        return measurement;
    }

    /** With every answer, still to be handed in. */
    Measurement open(Sized authority, Measurement.Id id) {
        return answered(authority, id, Optional.empty(), at(day(authority)), Integer.MAX_VALUE);
    }

    /** Of somebody who began on that day, and has some way to go. */
    Measurement begun(Sized authority, Measurement.Id id, Optional<Measurement.Previous> previous, LocalDate day) {
        return answered(authority, id, previous, at(day), BEGUN);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(8, 0).toInstant(ZoneOffset.UTC);
    }

    private Measurement answered(Sized authority, Measurement.Id id, Optional<Measurement.Previous> previous,
            Instant moment, int most) {
        var respondent = new Respondent(Measurement.Type.A, authority.inhabitants());
        var measurement = Measurement.start(new Measurement.Frame(id, authority.id(), round.period(),
                round.questionnaire(), respondent, moment, previous));
        var values = values(authority, respondent);
        questionnaire.questions()
                .stream()
                .filter(question -> question.isAsked() && question.concerns(respondent, values))
                .limit(most)
                .forEach(question -> Optional.ofNullable(values.get(question.code()))
                        .ifPresent(value -> measurement.answer(question, Reply.of(value), 0, author, moment)));
        return measurement;
    }

    private Map<String, AnswerValue> values(Sized authority, Respondent respondent) {
        var profile = new DemoProfile(authority, round.year());
        var values = new LinkedHashMap<String, AnswerValue>();
        questionnaire.questions()
                .stream()
                .filter(Question::isAsked)
                .forEach(question -> values.put(question.code(),
                        profile.answer(question, new Bases(questionnaire, respondent, values))));
        questionnaire.chapters()
                .stream()
                .flatMap(chapter -> chapter.checks().stream())
                .filter(check -> check.relation() == Check.Relation.EQUAL || check.fails(values))
                .forEach(check -> balance(check, values));
        return values;
    }

    /** The last figure on the left makes what has to hold true; where it would fall below nothing, the first on the right rises. */
    private static void balance(Check check, Map<String, AnswerValue> values) {
        var last = check.left().getLast();
        var others = check.left().subList(0, check.left().size() - 1);
        if (Check.isKnown(check.right(), values) && Check.isKnown(others, values)) {
            var rest = Check.sum(check.right(), values).subtract(Check.sum(others, values));
            values.put(last, new AnswerValue.Figure(rest.max(BigDecimal.ZERO)));
            raise(check.right().getFirst(), rest.negate().max(BigDecimal.ZERO), values);
        } else if (check.fails(values)) {
            var more = Check.sum(check.left(), values).subtract(Check.sum(check.right(), values));
            raise(more.signum() > 0 ? check.right().getFirst() : last, more.abs(), values);
        }
    }

    private static void raise(String figure, BigDecimal by, Map<String, AnswerValue> values) {
        if (by.signum() > 0) {
            values.put(figure, new AnswerValue.Figure(Check.sum(List.of(figure), values).add(by)));
        }
    }
}
