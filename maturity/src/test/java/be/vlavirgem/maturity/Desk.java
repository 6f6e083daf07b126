package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.NisCode;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.AccessReader;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.domain.tenancy.TenantScope;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Where people of authorities work on their measurement, for tests: each deed in the scope of who does it. */
@Component
class Desk {
    final MeasurementService measurements;
    final AnswerService answers;
    final QuestionnaireService questionnaires;
    private final Rounds rounds;
    private final People people;
    private final Organisations organisations;
    private final AccessReader access;
    private final TransactionTemplate transaction;

    Desk(MeasurementService measurements, AnswerService answers, QuestionnaireService questionnaires, Rounds rounds,
            People people, Organisations organisations, AccessReader access, PlatformTransactionManager transactions) {
        this.measurements = measurements;
        this.answers = answers;
        this.questionnaires = questionnaires;
        this.rounds = rounds;
        this.people = people;
        this.organisations = organisations;
        this.access = access;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Somebody new who edits for that authority. */
    Access editorOf(String nis) {
        return memberOf(nis, LocalDate.of(2026, 11, 21), Role.AUTHORITY_EDITOR);
    }

    /** Somebody new with that role in the authority that had this code on that day. */
    Access memberOf(String nis, LocalDate day, Role role) {
        var registered = within(TenantScope.none(), () -> {
            var person = people.register(new EmailAddress(UUID.randomUUID() + "@vlavirgem.test"), "Ines Claes", "hash");
            var authority = organisations.withNis(new NisCode(nis), day).orElseThrow();
            people.give(person, authority, role);
            return person;
        });
        return access.read(registered, Optional.empty()).orElseThrow();
    }

    /** Somebody new who keeps the questionnaires for V-ICT-OR. */
    Access keeper() {
        var registered = within(TenantScope.none(), () -> {
            var person = people.register(new EmailAddress(UUID.randomUUID() + "@vlavirgem.test"), "Bart Hermans",
                    "hash");
            people.give(person, organisations.named(OrganisationKind.ASSOCIATION, "V-ICT-OR").orElseThrow(),
                    Role.VICTOR_ADMINISTRATOR);
            return person;
        });
        return access.read(registered, Optional.empty()).orElseThrow();
    }

    /** The measurement of this authority in the round of the year, which asks by this file; both made when missing. */
    Measurement.Id started(Access editor, int year, String file) {
        round(year, file);
        return editor.scope().call(() -> measurements.start(editor, Measurement.Type.A)).orElseThrow();
    }

    /** The round of the year, which asks by this file; made when missing. */
    Round round(int year, String file) {
        return within(TenantScope.none(), () -> rounds.findByYear((short) year)
                .orElseGet(() -> rounds.save(new Round(new Round.Id(UUID.randomUUID()), "Meetronde " + year, year,
                        questionnaires.bring(file), LocalDate.of(year, 9, 1), LocalDate.of(year, 12, 15)))));
    }

    /** The whole of a small measurement in the round of the year, handed in. */
    Measurement.Id submitted(Access editor, int year, String... codesAndTokens) {
        var id = started(editor, year, QuestionnaireFiles.SOUND);
        for (int index = 0; index < codesAndTokens.length; index += 2) {
            answer(editor, id, codesAndTokens[index], codesAndTokens[index + 1], "", 0);
        }
        if (!(submit(editor, id) instanceof SubmissionRule.Verdict.Accepted)) {
            throw new IllegalStateException("Measurement %s is not submitted".formatted(id));
        }
        return id;
    }

    /** Saves one answer, as seen in that version. */
    Saving answer(Access editor, Measurement.Id id, String question, String token, String note, int seen) {
        var fields = Forms.of(TypedAnswer.SEEN + question, String.valueOf(seen), TypedAnswer.ANSWER + question, token,
                TypedAnswer.NOTE + question, note);
        return editor.scope().call(() -> answers.save(editor, id, question.substring(0, 3), fields));
    }

    Sheet sheet(Access editor, Measurement.Id id) {
        return editor.scope().call(() -> measurements.sheet(id));
    }

    SubmissionRule.Verdict submit(Access editor, Measurement.Id id) {
        return editor.scope().call(() -> measurements.submit(editor, id));
    }

    <T> T within(TenantScope scope, Supplier<T> work) {
        return scope.call(() -> transaction.execute(status -> work.get()));
    }
}
