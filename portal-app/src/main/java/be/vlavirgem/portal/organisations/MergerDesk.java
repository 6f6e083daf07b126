package be.vlavirgem.portal.organisations;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.Organisations.Sized;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.jobs.JobId;
import be.vlavirgem.portal.organisations.Merger.Party;
import be.vlavirgem.portal.organisations.Merger.Successor;
import be.vlavirgem.portal.organisations.MergerReading.Fault;
import be.vlavirgem.portal.organisations.MergerTable.Belongings;
import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.form.Days;
import be.vlavirgem.web.form.Mistake;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The pages of a merger: the form, what will happen, and the confirmation. */
@Component
class MergerDesk {

    /** What became of a form: a page to show, or the job that was started. */
    sealed interface Outcome {

        record Mend(MergerPage page) implements Outcome {}

        record Look(MergerPreview page) implements Outcome {}

        record Started(JobId job) implements Outcome {}

        /** Kept for its day. */
        record Announced() implements Outcome {}
    }

    private final OrganisationTable table;
    private final MergerTable merging;
    private final MergerReader reader;
    private final MergerCalendar calendar;
    private final Mergers mergers;
    private final MessageSource messages;
    private final Clock clock;
    private final TransactionTemplate reading;

    MergerDesk(OrganisationTable table, MergerTable merging, MergerReader reader, MergerCalendar calendar,
            Mergers mergers, MessageSource messages, Clock clock, PlatformTransactionManager transactions) {
        this.table = table;
        this.merging = merging;
        this.reader = reader;
        this.calendar = calendar;
        this.mergers = mergers;
        this.messages = messages;
        this.clock = clock;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    MergerPage form(OrganisationId id, MergerForm form, Locale locale) {
        return reader.within(id, form, () -> page(reader.read(id, form), List.of(), locale));
    }

    /** What would happen, or the form again. */
    Outcome look(OrganisationId id, MergerForm form, Locale locale) {
        return reader.within(id, form, () -> look(reader.read(id, form), List.of(), locale));
    }

    /** Merges once the name of the successor was typed; else what would happen, or the form again. */
    Outcome merge(Access by, OrganisationId id, MergerForm form, Locale locale) {
        var seen = reader.within(id, form, () -> {
            var typed = reader.read(id, form);
            var fault = typed.faults().isEmpty()
                    && !typed.merger().successor().name().equalsIgnoreCase(form.confirmation())
                            ? List.of(Fault.of("bevestiging", "portal.merger.fault.confirmation"))
                            : List.<Fault>of();
            return new Seen(typed, look(typed, fault, locale), fault.isEmpty());
        });
        if (!(seen.outcome() instanceof Outcome.Look) || !seen.confirmed()) {
            return seen.outcome();
        }
        var typed = seen.typed();
        if (!calendar.isFree(by, id, form)) {
            return again(typed, "portal.merger.fault.announced", locale);
        }
        if (typed.merger().day().isAfter(LocalDate.now(clock))) {
            calendar.announce(by, id, form, typed.merger().day());
            return new Outcome.Announced();
        }
        return mergers.perform(Mergers.Keeper.of(by), typed.merger())
                .<Outcome>map(Outcome.Started::new)
                .orElseGet(() -> again(typed, "portal.merger.fault.changed", locale));
    }

    private Outcome again(MergerReading typed, String fault, Locale locale) {
        return new Outcome.Mend(page(typed, List.of(Fault.of("met", fault)), locale));
    }

    private record Seen(MergerReading typed, Outcome outcome, boolean confirmed) {}

    /** Takes over what is left of a merger that was stopped; empty when nothing is. */
    Optional<JobId> finish(Access by, OrganisationId id) {
        refuseAbsent(id);
        return mergers.finish(by, id);
    }

    /** Takes back the merger that is announced for this one; false when none is any more. */
    boolean cancel(Access by, OrganisationId id) {
        refuseAbsent(id);
        return calendar.cancel(by, id);
    }

    private void refuseAbsent(OrganisationId id) {
        if (Objects.requireNonNull(reading.execute(status -> table.find(id))).isEmpty()) {
            throw new NotFoundException();
        }
    }

    private Outcome look(MergerReading typed, List<Fault> confirming, Locale locale) {
        var faults = typed.faults();
        return faults.isEmpty()
                ? new Outcome.Look(preview(typed, confirming, locale))
                : new Outcome.Mend(page(typed, faults, locale));
    }

    private MergerPreview preview(MergerReading typed, List<Fault> faults, Locale locale) {
        var merger = typed.merger();
        var lines = merging.belongings(merger.parties(), LocalDate.now(clock));
        var ending = merger.ending().stream().map(Party::name).collect(Collectors.joining(", "));
        var running = merging.running(LocalDate.now(clock));
        return new MergerPreview(KeepingDesk.path(typed.own().id()), typed.own().name(), merger.successor().name(),
                merger.successor() instanceof Successor.New, ending, Days.write(merger.day().minusDays(1)),
                Days.write(merger.day()), lines, merger.goingOn().orElse(null),
                merger.goingOn().isEmpty() ? merging.place(merger.parties()) : null,
                running.map(MergerTable.Running::name).orElse(null),
                running.map(round -> Days.write(round.until())).orElse(null),
                lines.stream().mapToInt(Belongings::together).findFirst().orElse(0),
                typed.form().fields(), typed.form().confirmation(), merger.day().isAfter(LocalDate.now(clock)),
                mistakes(faults, locale));
    }

    private MergerPage page(MergerReading typed, List<Fault> faults, Locale locale) {
        var own = typed.own();
        var places = IntStream.range(0, MergerReading.MOST_OTHERS)
                .mapToObj(place -> choices(typed, place, locale))
                .toList();
        var chosen = typed.form().opvolger();
        var successors = List.of(
                new Choice(MergerForm.NEW, text(locale, "portal.merger.successor.new"),
                        text(locale, "portal.merger.successor.new.hint"), MergerForm.NEW.equals(chosen)),
                new Choice(MergerForm.THIS, own.name(), text(locale, "portal.merger.successor.this.hint"),
                        MergerForm.THIS.equals(chosen)));
        return new MergerPage(KeepingDesk.path(own.id()), own.name(), typed.form(), places, successors,
                mistakes(faults, locale));
    }

    private List<Choice> choices(MergerReading typed, int place, Locale locale) {
        var chosen = typed.form().others().stream().skip(place).findFirst();
        var nobody = Choice.of("", text(locale, "portal.merger.nobody"), chosen.isEmpty());
        return Stream.concat(Stream.of(nobody), typed.authorities()
                .stream()
                .filter(one -> !one.id().equals(typed.own().id()))
                .sorted(Comparator.comparing(Sized::name))
                .map(one -> Choice.of(one.id().toString(), one.name(), chosen.equals(Optional.of(one.id())))))
                .toList();
    }

    private List<Mistake> mistakes(List<Fault> faults, Locale locale) {
        return faults.stream()
                .map(fault -> new Mistake(fault.field(), text(locale, fault.key(), fault.about().toArray())))
                .toList();
    }

    private String text(Locale locale, String key, Object... about) {
        return Objects.requireNonNull(messages.getMessage(key, about, "", locale));
    }
}
