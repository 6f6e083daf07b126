package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Membership;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.people.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Measurements with their questionnaire for tests: of Aalst, in a round that runs through the autumn of 2026. */
final class Sheets {

    static final Instant NOON = Instant.parse("2026-11-21T11:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final OrganisationId AALST = new OrganisationId(new UUID(0, 41002));
    static final Author INES = new Author(new PersonId(new UUID(1, 1)), "Ines");
    static final Author BRAM = new Author(new PersonId(new UUID(1, 2)), "Bram");

    static final Respondent RESPONDENT = new Respondent(Measurement.Type.A, 87_000);

    static final RoundPeriod ROUND = new RoundPeriod(new Round.Id(new UUID(3, 1)), "Meetronde 2026",
            LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 15));

    private Sheets() {}

    /** An open measurement; the tokens answer SEC01, SEC02, ... in turn, an empty one leaves the question unanswered. */
    static Sheet open(Questionnaire questionnaire, String... tokens) {
        var measurement = Measurement.start(new Measurement.Frame(new Measurement.Id(new UUID(2, 1)), AALST,
                ROUND, new QuestionnaireVersion.Id(new UUID(4, 1)), RESPONDENT, NOON, Optional.empty()));
        Answers.of(questionnaire, tokens)
                .forEach((code, value) -> measurement.answer(questionnaire.question(code).orElseThrow(),
                        Reply.of(value), 0,
                        INES, NOON));
        return new Sheet(measurement, questionnaire, TODAY);
    }

    /** An open measurement of that respondent, after that earlier one; codes and tokens in turn. */
    static Sheet of(Questionnaire questionnaire, Respondent respondent, Earlier earlier, String... codesAndTokens) {
        var frame = new Measurement.Frame(new Measurement.Id(new UUID(2, 1)), AALST, ROUND,
                new QuestionnaireVersion.Id(new UUID(4, 1)), respondent, NOON, Optional.empty());
        var measurement = new Measurement(frame, 0, earlier, Map.of(), Optional.empty(), Set.of());
        Answers.by(codesAndTokens)
                .forEach((code, value) -> measurement.answer(questionnaire.question(code).orElseThrow(),
                        Reply.of(value), 0, INES, NOON));
        return new Sheet(measurement, questionnaire, TODAY);
    }

    /** Of the questionnaire with every kind of question, as Aalst answers it. */
    static Sheet ofEveryKind(String... codesAndTokens) {
        return of(EveryKind.QUESTIONNAIRE, RESPONDENT, Earlier.NONE, codesAndTokens);
    }

    /** What was said in 2025; codes and tokens in turn. */
    static Earlier earlier(String... codesAndTokens) {
        var replies = new LinkedHashMap<String, Reply>();
        Answers.by(codesAndTokens).forEach((code, value) -> replies.put(code, Reply.of(value)));
        return new Earlier("Meetronde 2025", Optional.empty(), replies);
    }

    static Sheet submitted(Questionnaire questionnaire, String... tokens) {
        var sheet = open(questionnaire, tokens);
        sheet.measurement().submit(sheet.score(), INES, NOON);
        return sheet;
    }

    static Access visitor(Author author, OrganisationId organisation, Role role) {
        var membership = new Membership(organisation, "Aalst", OrganisationKind.LOCAL_AUTHORITY, Set.of(role),
                Set.of());
        return new Access(author.person(), author.name(), List.of(membership), Optional.of(membership));
    }

    static Access ines() {
        return visitor(INES, AALST, Role.AUTHORITY_EDITOR);
    }
}
