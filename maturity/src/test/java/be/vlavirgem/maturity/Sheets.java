package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Membership;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.people.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

    private Sheets() {}

    /** An open measurement; the tokens answer SEC01, SEC02, ... in turn, an empty one leaves the question unanswered. */
    static Sheet open(Questionnaire questionnaire, String... tokens) {
        var measurement = Measurement.start(new Measurement.Frame(new Measurement.Id(new UUID(2, 1)), AALST,
                new RoundPeriod(new Round.Id(new UUID(3, 1)), "Meetronde 2026", LocalDate.of(2026, 9, 1),
                        LocalDate.of(2026, 12, 15)),
                new QuestionnaireVersion.Id(new UUID(4, 1)), RESPONDENT, NOON, Optional.empty()));
        Answers.of(questionnaire, tokens)
                .forEach((code, value) -> measurement.answer(questionnaire.question(code).orElseThrow(),
                        Reply.of(value), 0,
                        INES, NOON));
        return new Sheet(measurement, questionnaire, TODAY);
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
