package be.vlavirgem.maturity;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.maturity.RoundRules.Fault;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.platform.content.Contents;
import be.vlavirgem.platform.jobs.JobId;
import be.vlavirgem.platform.jobs.Jobs;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans, opens, extends and closes rounds for V-ICT-OR; each deed in one transaction with its audit. */
@Service
@Transactional
class RoundService {

    /** What came of a deed; it was done when there is no fault. */
    record Deed(List<Fault> faults, Optional<Round.Id> round, Optional<JobId> job) {

        static Deed refused(List<Fault> faults) {
            return new Deed(faults, Optional.empty(), Optional.empty());
        }

        static Deed done(Round round) {
            return new Deed(List.of(), Optional.of(round.id()), Optional.empty());
        }

        boolean isDone() {
            return faults.isEmpty();
        }
    }

    private static final Fault CHANGED = Fault.of("", "maturity.rounds.wrong.changed");

    private final Rounds rounds;
    private final RoundExtensions extensions;
    private final RoundAuthorities authorities;
    private final Contents contents;
    private final QuestionnaireKind kind;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final IdSource ids;
    private final Clock clock;

    RoundService(Rounds rounds, RoundExtensions extensions, RoundAuthorities authorities, Contents contents,
            QuestionnaireKind kind, Jobs jobs,
            AuditTrail audit, IdSource ids, Clock clock) {
        this.rounds = rounds;
        this.extensions = extensions;
        this.authorities = authorities;
        this.contents = contents;
        this.kind = kind;
        this.jobs = jobs;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** The round; 404 when it is not there. */
    @Transactional(readOnly = true)
    Round round(Round.Id id) {
        return rounds.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    @Transactional(readOnly = true)
    List<Round> all() {
        return rounds.findAllByOrderByYearDesc();
    }

    /** Those a round may use, the latest first. */
    @Transactional(readOnly = true)
    List<QuestionnaireVersion> published() {
        return contents.all(kind)
                .stream()
                .map(QuestionnaireVersion::new)
                .filter(QuestionnaireVersion::isPublished)
                .toList();
    }

    Deed plan(Access access, RoundForm form) {
        var published = published();
        var faults = rules(List.of()).of(form, published);
        if (!faults.isEmpty()) {
            return Deed.refused(faults);
        }
        var year = form.year().orElseThrow();
        var round = new Round(new Round.Id(ids.next()), "Meetronde " + year, year, chosen(form, published),
                form.opens().orElseThrow(), form.closes().orElseThrow());
        round.plannedBy(new Round.Planner(access.person(), access.organisation()));
        rounds.save(round);
        record(access, round, "round.planned", period(round));
        return Deed.done(round);
    }

    /** Other days or another questionnaire, while it is still to come; the year stays. */
    Deed change(Access access, Round.Id id, int seen, RoundForm form) {
        var round = forChange(id);
        var published = published();
        var faults = round.state(today()) != Round.State.PLANNED || changed(round, seen).isPresent()
                ? List.of(CHANGED)
                : rules(List.of(round)).of(form, published);
        if (!faults.isEmpty()) {
            return Deed.refused(faults);
        }
        round.change(chosen(form, published), form.opens().orElseThrow(), form.closes().orElseThrow(), today());
        round.plannedBy(new Round.Planner(access.person(), access.organisation()));
        record(access, round, "round.changed", period(round));
        return Deed.done(round);
    }

    /** Refused when a colleague changed something since that version of it was shown. */
    private static Optional<Fault> changed(Round round, int seen) {
        return round.version() == seen ? Optional.empty() : Optional.of(CHANGED);
    }

    /** Drops one that is still only planned. */
    Deed drop(Access access, Round.Id id, int seen) {
        var round = forChange(id);
        var fault = rules(List.of(round)).ofDropping(round).or(() -> changed(round, seen));
        if (fault.isPresent()) {
            return Deed.refused(List.of(fault.get()));
        }
        rounds.delete(round);
        record(access, round, "round.dropped", period(round));
        return Deed.done(round);
    }

    /** Opens a planned one now, and tells all who may fill in. */
    Deed open(Access access, Round.Id id, int seen) {
        var round = forChange(id);
        var fault = rules(List.of(round)).ofOpening(round).or(() -> changed(round, seen));
        if (fault.isPresent()) {
            return Deed.refused(List.of(fault.get()));
        }
        round.open(today());
        round.plannedBy(new Round.Planner(access.person(), access.organisation()));
        round.markOpened(clock.instant());
        record(access, round, "round.opened", period(round));
        var job = jobs.start(access, RoundOpening.TYPE, new RoundOpening.Told(id.value()), id.value());
        return new Deed(List.of(), Optional.of(id), Optional.of(job));
    }

    /** Closes an open one now; what was not submitted stays as it is. */
    Deed close(Access access, Round.Id id, int seen) {
        var round = forChange(id);
        var fault = rules(List.of(round)).ofClosing(round).or(() -> changed(round, seen));
        if (fault.isPresent()) {
            return Deed.refused(List.of(fault.get()));
        }
        var before = round.lastDay();
        round.close(today());
        round.markEnded(clock.instant());
        record(access, round, "round.closed", period(round));
        tell(access, round, before, Optional.empty());
        return Deed.done(round);
    }

    /** Lets one go on that was closed by hand, until the day it would have closed; not once figures of it show. */
    Deed reopen(Access access, Round.Id id, int seen) {
        var round = forChange(id);
        var fault = rules(List.of(round)).ofReopening(round).or(() -> changed(round, seen));
        if (fault.isPresent()) {
            return Deed.refused(List.of(fault.get()));
        }
        var before = round.lastDay();
        round.reopen(today());
        record(access, round, "round.reopened", period(round));
        tell(access, round, before, Optional.empty());
        return Deed.done(round);
    }

    /** Gives everybody longer, or one organisation; nobody once figures of the round show. */
    Deed extend(Access access, Round.Id id, int seen, ExtensionForm form) {
        var round = forChange(id);
        var faults = changed(round, seen).map(List::of).orElseGet(() -> faults(round, form));
        if (!faults.isEmpty()) {
            return Deed.refused(faults);
        }
        var until = form.until().orElseThrow();
        var before = lastDay(round, form.organisation());
        if (form.organisation().isEmpty()) {
            round.extend(until, today());
        } else {
            round.extensionChanged();
        }
        extensions.add(id, form.organisation(), Optional.of(until), form.reden().strip(), access.person());
        record(access, round, form.organisation().isEmpty() ? "round.extended" : "round.extended-one",
                until + form.organisation().map(named -> " " + named).orElse(""));
        tell(access, round, before, form.organisation());
        return Deed.done(round);
    }

    private List<Fault> faults(Round round, ExtensionForm form) {
        return form.organisation().filter(named -> !authorities.holds(named, round.opensOn(), today())).isPresent()
                ? List.of(Fault.of("wie", "maturity.rounds.wrong.organisation"))
                : form.faults(rules(List.of(round)), round);
    }

    /** From now on the round ends for this organisation when it does for the others. Refused when it has no longer. */
    Deed takeBack(Access access, Round.Id id, OrganisationId organisation, int seen, String reason) {
        var round = forChange(id);
        if (!extensions.has(id, organisation) || changed(round, seen).isPresent()) {
            return Deed.refused(List.of(CHANGED));
        }
        var before = lastDay(round, Optional.of(organisation));
        extensions.add(id, Optional.of(organisation), Optional.empty(), reason, access.person());
        round.extensionChanged();
        record(access, round, "round.extension-ended", organisation.toString());
        tell(access, round, before, Optional.of(organisation));
        return Deed.done(round);
    }

    private LocalDate lastDay(Round round, Optional<OrganisationId> whom) {
        return whom.flatMap(one -> rounds.lastDay(round.name(), one.value())).orElseGet(round::lastDay);
    }

    /** Tells those who may fill in, after this is done, when their last day is another than before. */
    private void tell(Access access, Round round, LocalDate before, Optional<OrganisationId> whom) {
        var told = new RoundNews.Told(round.id().value(), whom.map(OrganisationId::value).orElse(null), ids.next(),
                today(), before);
        jobs.start(access, RoundNews.TYPE, told, round.id().value());
    }

    private Round forChange(Round.Id id) {
        return rounds.findForChange(id.value()).orElseThrow(NotFoundException::new);
    }

    private RoundRules rules(List<Round> but) {
        return new RoundRules(all().stream().filter(other -> !but.contains(other)).toList(), today());
    }

    private static QuestionnaireVersion chosen(RoundForm form, List<QuestionnaireVersion> published) {
        var id = form.questionnaire().orElseThrow();
        return published.stream().filter(version -> version.id().equals(id)).findFirst().orElseThrow();
    }

    private void record(Access access, Round round, String action, String detail) {
        audit.record(access.organisation(), access.person(), action, round.id().value(),
                (round.name() + " " + detail).strip());
    }

    private static String period(Round round) {
        return "%s/%s".formatted(round.opensOn(), round.lastDay());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
