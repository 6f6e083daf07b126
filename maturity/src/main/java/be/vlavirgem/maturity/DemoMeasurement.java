package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.Organisations.Sized;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers and submits invented measurements of a round through the aggregate, as people would. */
record DemoMeasurement(Questionnaire questionnaire, Round round, Author author) {

    Measurement of(Sized authority, Measurement.Id id, Optional<Measurement.Previous> previous) {
        var moment = round.closesOn().minusDays(10).atTime(14, 0).toInstant(ZoneOffset.UTC);
        var respondent = new Respondent(Measurement.Type.A, authority.inhabitants());
        var measurement = Measurement.start(new Measurement.Frame(id, authority.id(), round.period(),
                round.questionnaire(), respondent, moment, previous));
        var values = values(authority, respondent);
        questionnaire.questions()
                .stream()
                .filter(question -> question.isAsked() && question.concerns(respondent, values))
                .forEach(question -> Optional.ofNullable(values.get(question.code()))
                        .ifPresent(value -> measurement.answer(question, Reply.of(value), 0, author, moment)));
        measurement.submit(measurement.score(questionnaire), author, moment);
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
        var others = check.left().subList(0, check.left().size() - 1);
        if (!Check.isKnown(check.right(), values) || !Check.isKnown(others, values)) {
            return;
        }
        var rest = Check.sum(check.right(), values).subtract(Check.sum(others, values));
        values.put(check.left().getLast(), new AnswerValue.Figure(rest.max(BigDecimal.ZERO)));
        if (rest.signum() < 0) {
            var first = check.right().getFirst();
            values.put(first, new AnswerValue.Figure(Check.sum(List.of(first), values).subtract(rest)));
        }
    }
}
