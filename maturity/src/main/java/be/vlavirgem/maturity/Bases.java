package be.vlavirgem.maturity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the figures of a measurement are divided by before they are compared. */
record Bases(Questionnaire questionnaire, Respondent respondent, Map<String, AnswerValue> answers) {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** What this measure is compared per: empty when it is compared as it is. */
    sealed interface Base {
        /** Compared as it is. */
        record None() implements Base {}

        /** Divided by this, which is above 0. */
        record Of(BigDecimal number) implements Base {}

        /** Cannot be compared: what it would be divided by is not known. */
        record Missing() implements Base {}
    }

    Base of(Measure measure) {
        return switch (measure.per()) {
            case NOTHING -> new Base.None();
            case INHABITANT -> positive(Optional.of(inhabitants()));
            case THOUSAND_INHABITANTS -> positive(Optional.of(inhabitants().divide(THOUSAND)));
            case EMPLOYEE -> positive(figure("medewerkers"));
            case WORKPLACE -> positive(figure("werkstations").flatMap(fixed -> figure("laptops").map(fixed::add)));
        };
    }

    private BigDecimal inhabitants() {
        return BigDecimal.valueOf(respondent.inhabitants());
    }

    private static Base positive(Optional<BigDecimal> number) {
        return number.filter(found -> found.signum() > 0).<Base>map(Base.Of::new).orElseGet(Base.Missing::new);
    }

    private Optional<BigDecimal> figure(String indicator) {
        return questionnaire.questions()
                .stream()
                .filter(question -> question.kind() instanceof Kind.Figure figure
                        && figure.measure().indicator().equals(indicator))
                .flatMap(question -> answers.get(question.code()) instanceof AnswerValue.Figure(BigDecimal number)
                        ? Stream.of(number)
                        : Stream.of())
                .findFirst();
    }
}
