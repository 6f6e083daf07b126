package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Claim;
import be.vlavirgem.catalog.fields.Completeness;
import be.vlavirgem.catalog.fields.Fault;
import be.vlavirgem.catalog.fields.FieldForms;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.SheetField.Trait;
import be.vlavirgem.catalog.fields.SheetReader;
import be.vlavirgem.catalog.fields.Step;
import be.vlavirgem.catalog.fields.Typed;
import be.vlavirgem.catalog.fields.Value;
import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a supplier writes its sheets; what it changes of a published one is published at once. */
@Service
@Transactional
class SheetDesk {

    /** What came of typing. */
    sealed interface Outcome {

        /** It is kept; what was proven of it and is not any more. */
        record Kept(Solution solution, List<Claim> lost) implements Outcome {}

        /** Something is to be mended first. */
        record Faulty(List<Fault> faults) implements Outcome {}

        /** One like it is there already. */
        record Known(List<SolutionNames.Alike> alike) implements Outcome {}

        /** A colleague kept something else meanwhile; nothing of theirs is overwritten. */
        record Conflict(Solution theirs) implements Outcome {}
    }

    private static final String NEEDED = "catalog.sheet.wrong.needed";

    private final Solutions solutions;
    private final FactsTable facts;
    private final SheetReader reader;
    private final SolutionNames names;
    private final Shelf shelf;
    private final AcceptedProofs accepted;
    private final IdSource ids;
    private final Clock clock;

    SheetDesk(Solutions solutions, FactsTable facts, SheetReader reader, SolutionNames names, Shelf shelf,
            AcceptedProofs accepted, IdSource ids, Clock clock) {
        this.solutions = solutions;
        this.facts = facts;
        this.reader = reader;
        this.names = names;
        this.shelf = shelf;
        this.accepted = accepted;
        this.ids = ids;
        this.clock = clock;
    }

    /** A new one from what was typed of the fields no sheet is published without; one that may be there already is asked about. */
    Outcome begin(Access access, Typed typed, boolean another, Locale locale) {
        var reading = reader.read(typed, SheetField.with(Trait.REQUIRED), locale);
        var faults = Stream.concat(reading.faults().stream(), nameless(reading)).toList();
        if (!faults.isEmpty()) {
            return new Outcome.Faulty(faults);
        }
        var alike = another ? List.<SolutionNames.Alike>of() : names.alike(reading.sheet());
        return alike.isEmpty() ? new Outcome.Kept(add(access, reading.sheet()), List.of()) : new Outcome.Known(alike);
    }

    private static Stream<Fault> nameless(SheetReader.Reading reading) {
        var wrong = reading.faults().stream().anyMatch(fault -> fault.control().equals(SheetField.NAME.code()));
        return wrong || reading.sheet().has(SheetField.NAME)
                ? Stream.of()
                : Stream.of(new Fault(SheetField.NAME.code(), NEEDED));
    }

    /** A new one that says what these fields of another say. */
    Solution copy(Access access, Solution.Id from, Collection<SheetField> fields, String name) {
        var other = solutions.find(from).orElseThrow(NotFoundException::new).sheet();
        var named = new Sheet(Map.of(SheetField.NAME, new Value.Text(name)));
        return add(access, named.with(other, fields));
    }

    /** A new one that says this, as a file offers it. */
    Solution add(Access access, Sheet sheet) {
        var solution = Solution.begin(new Solution.Id(ids.next()), access.organisation(), sheet, change(access));
        var kept = facts.of(access.organisation()).sheet();
        solutions.add(solution, new Completeness(solution.resolved(kept).sheet()));
        shelf.changed(access, solution, "begun");
        return solution;
    }

    /** Keeps a step as it is being typed; nothing where everybody would read it half done. */
    Optional<Outcome> saveTyped(Access access, Solution.Id id, Step step, String seen, Typed typed, Locale locale) {
        var solution = solutions.findForChange(id).orElseThrow(NotFoundException::new);
        return solution.isShown() ? Optional.empty() : Optional.of(save(access, id, step, seen, typed, locale));
    }

    /** Keeps a step, unless something is wrong in it or a colleague changed the same fields since they were shown. */
    Outcome save(Access access, Solution.Id id, Step step, String seen, Typed typed, Locale locale) {
        var solution = solutions.findForChange(id).orElseThrow(NotFoundException::new);
        var reading = reader.read(typed, step.typed(), locale);
        if (!reading.isSound()) {
            return new Outcome.Faulty(reading.faults());
        }
        var needed = needed(solution, step, reading.sheet());
        if (!needed.isEmpty()) {
            return new Outcome.Faulty(needed);
        }
        if (!shelf.mark(solution.sheet(), step).equals(seen)) {
            return new Outcome.Conflict(solution);
        }
        return new Outcome.Kept(solution, describe(access, solution, step.typed(), reading.sheet()));
    }

    /** Says something else in these fields; the solution as it is where it changed since that revision. */
    Outcome change(Access access, Solution.Id id, int revision, Collection<SheetField> fields, Sheet said) {
        var solution = solutions.findForChange(id).orElseThrow(NotFoundException::new);
        if (solution.revision() != revision) {
            return new Outcome.Conflict(solution);
        }
        var missing = missing(solution, fields, said);
        if (!missing.isEmpty()) {
            return new Outcome.Faulty(missing.stream().map(field -> new Fault(field.code(), NEEDED)).toList());
        }
        return new Outcome.Kept(solution, describe(access, solution, fields, said));
    }

    /** Which of these fields it cannot go without once it is handed in, and would. */
    static List<SheetField> missing(Solution solution, Collection<SheetField> fields, Sheet said) {
        return SheetField.with(Trait.REQUIRED)
                .stream()
                .filter(field -> fields.contains(field) && isOut(solution) && !said.has(field))
                .toList();
    }

    /** Shows this logo or none from now on; the one that was there. */
    Optional<Value.Picture> show(Access access, Solution.Id id, Optional<Value.Picture> logo) {
        var solution = solutions.findForChange(id).orElseThrow(NotFoundException::new);
        var before = solution.sheet().picture(SheetField.LOGO);
        describe(access, solution, List.of(SheetField.LOGO),
                logo.map(picture -> new Sheet(Map.of(SheetField.LOGO, picture))).orElse(Sheet.EMPTY));
        return before;
    }

    /** A name always; once handed in, all that no sheet is published without. */
    private static List<Fault> needed(Solution solution, Step step, Sheet said) {
        return step.fields()
                .stream()
                .filter(field -> field == SheetField.NAME || (field.is(Trait.REQUIRED) && isOut(solution)))
                .filter(field -> !said.has(field))
                .map(field -> new Fault(FieldForms.firstControl(field), NEEDED))
                .toList();
    }

    static boolean isOut(Solution solution) {
        return solution.isShown() || solution.state() == Solution.State.SUBMITTED;
    }

    /**
     * What says nothing new is no change: nobody hears of it, and who reads it now still reads what stands. Tells what is proven no
     * more.
     */
    private List<Claim> describe(Access access, Solution solution, Collection<SheetField> fields, Sheet said) {
        if (solution.sheet().with(said, fields).equals(solution.sheet())) {
            return List.of();
        }
        var kept = facts.of(access.organisation()).sheet();
        var before = solution.resolved(kept);
        solution.describe(said, fields, change(access));
        if (!solution.resolved(kept).equals(before)) {
            shelf.described(solution, before, kept);
        }
        solutions.save(solution, new Completeness(solution.resolved(kept).sheet()));
        shelf.changed(access, solution, "described");
        return accepted.of(solution.supplier()).lost(solution.id(), before, solution.resolved(kept));
    }

    private Solution.Change change(Access access) {
        return new Solution.Change(access.person(), clock.instant());
    }
}
