package be.vlavirgem.maturity;

import be.vlavirgem.web.form.Days;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.UUID;

/** What is typed of a round: its year, questionnaire version and days. */
record RoundForm(String jaar, String vragenlijst, String opent, String sluit) {

    private static final int FIRST = 2015;
    private static final int LAST = 2100;

    /** The usual autumn of that year. */
    static RoundForm usual(int year, String questionnaire) {
        return new RoundForm(String.valueOf(year), questionnaire, Days.write(LocalDate.of(year, Month.SEPTEMBER, 1)),
                Days.write(LocalDate.of(year, Month.DECEMBER, 15)));
    }

    static RoundForm of(Round round) {
        return new RoundForm(String.valueOf(round.year()), round.questionnaire().toString(),
                Days.write(round.opensOn()), Days.write(round.closesOn()));
    }

    Optional<Integer> year() {
        return Optional.of(jaar.strip())
                .filter(typed -> typed.matches("[0-9]{4}"))
                .map(Integer::valueOf)
                .filter(year -> year >= FIRST && year <= LAST);
    }

    Optional<QuestionnaireVersion.Id> questionnaire() {
        try {
            return Optional.of(new QuestionnaireVersion.Id(UUID.fromString(vragenlijst)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    Optional<LocalDate> opens() {
        return Days.read(opent);
    }

    Optional<LocalDate> closes() {
        return Days.read(sluit);
    }
}
