package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Claim;
import be.vlavirgem.catalog.fields.Fault;
import be.vlavirgem.catalog.fields.FieldForm;
import be.vlavirgem.catalog.fields.FieldForms.Content;
import be.vlavirgem.catalog.fields.FieldForms;
import be.vlavirgem.catalog.fields.Proofs;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetField.Trait;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.SheetReader;
import be.vlavirgem.catalog.fields.SheetWords;
import be.vlavirgem.catalog.fields.Step;
import be.vlavirgem.catalog.fields.Typed;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.list.Mark;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The pages on which sheets are written. */
@Component
@Transactional(readOnly = true)
class StepPages {

    /** The page on which a sheet begins; with those that may be the same, when that is asked. */
    record Fresh(FieldForm form, List<SolutionNames.Alike> alike) {}

    /** A part of the way, as the head of a step shows it. */
    record Stop(String label, String href, boolean current) {}

    /**
     * The logo as it is now.
     *
     * @param remark why V-ICT-OR sent it back; null when it did not
     */
    record Logo(Mark mark, @Nullable String remark) {}

    /**
     * A step.
     *
     * @param seen which version of it the form shows
     * @param conflict that a colleague kept something else meanwhile, which stands beside the fields
     * @param logo what the product is known by, in the step where that is chosen; null elsewhere
     * @param published that what is kept shows to everybody at once
     */
    record StepPage(String id, String path, String name, String title, String good, List<Stop> stops, FieldForm form,
            String seen,
            boolean conflict, boolean published, boolean last, @Nullable Logo logo) {

        public String base() {
            return SolutionAddress.LIST + "/" + id;
        }

        /** Where what is typed goes. */
        public String action() {
            return base() + "/" + path;
        }
    }

    /**
     * What a form shows after it was kept as it was typed.
     *
     * @param controls the names of what is kept now
     */
    record Kept(String seen, String text, List<String> controls) {

        private Kept because(String other) {
            return new Kept(seen, other, controls);
        }
    }

    private final Solutions solutions;
    private final FactsTable facts;
    private final FieldForms forms;
    private final SheetReader reader;
    private final Shelf shelf;
    private final AcceptedProofs accepted;
    private final MessageSource messages;
    private final Clock clock;

    StepPages(Solutions solutions, FactsTable facts, FieldForms forms, SheetReader reader, Shelf shelf,
            AcceptedProofs accepted, MessageSource messages, Clock clock) {
        this.solutions = solutions;
        this.facts = facts;
        this.forms = forms;
        this.reader = reader;
        this.shelf = shelf;
        this.accepted = accepted;
        this.messages = messages;
        this.clock = clock;
    }

    Fresh fresh(Access access, Typed typed, List<Fault> faults, List<SolutionNames.Alike> alike, Locale locale) {
        return new Fresh(forms.of(SheetField.with(Trait.REQUIRED), Content.typed(typed, faults),
                new SheetWords(messages, locale)), alike);
    }

    StepPage step(Access access, Solution.Id id, Step step, Optional<Typed> typed, List<Fault> faults, Locale locale) {
        var solution = solutions.find(id).orElseThrow(NotFoundException::new);
        var seen = typed.map(said -> said.first("gezien")).orElseGet(() -> shelf.mark(solution.sheet(), step));
        var kept = facts.of(access.organisation()).sheet();
        var content = new Content(solution.sheet(), Optional.of(kept), typed, faults, Optional.empty(),
                solution.remarks(), proofs(solution, step, kept));
        return page(solution, step, content, seen, locale);
    }

    /** What was typed, beside what a colleague kept: kept again it stays as it is typed here. */
    StepPage conflict(Access access, Solution.Id id, Step step, Typed typed, Locale locale) {
        var solution = solutions.find(id).orElseThrow(NotFoundException::new);
        var mine = solution.sheet().with(reader.read(typed, step.typed(), locale).sheet(), step.typed());
        var kept = facts.of(access.organisation()).sheet();
        var content = new Content(mine, Optional.of(kept), Optional.of(typed), List.of(),
                Optional.of(solution.sheet()), Map.of(), proofs(solution, step, kept));
        return page(solution, step, content, shelf.mark(solution.sheet(), step), locale);
    }

    /** Says that nothing was kept, for the sheet became part of another. */
    Kept merged(Typed typed, Locale locale) {
        return new Kept(typed.first("gezien"),
                new SheetWords(messages, locale).text("catalog.solutions.step.kept.merged"), List.of());
    }

    /** What of a step is proven; where nothing is claimed nothing is looked up. */
    private Proofs proofs(Solution solution, Step step, Sheet kept) {
        return step.fields().stream().anyMatch(field -> field.is(Trait.CLAIM))
                ? accepted.of(solution.supplier()).of(solution.id(), solution.resolved(kept))
                : Proofs.NONE;
    }

    /** Says whether it was kept, and which version of the step stands in the form from now on; nothing came of what everybody reads. */
    Kept kept(Optional<SheetDesk.Outcome> outcome, Step step, Typed typed, Locale locale) {
        var words = new SheetWords(messages, locale);
        var unkept = new Kept(typed.first("gezien"), words.text("catalog.solutions.step.kept.shown"), List.of());
        return outcome.map(some -> switch (some) {
            case SheetDesk.Outcome.Kept(var solution, var lost) -> new Kept(shelf.mark(solution.sheet(), step),
                    words.text(said(solution, step, lost)), controls(step, typed));
            case SheetDesk.Outcome.Conflict _ -> unkept.because(words.text("catalog.solutions.step.kept.conflict"));
            case SheetDesk.Outcome.Faulty _,SheetDesk.Outcome.Known _ ->
                unkept.because(words.text("catalog.solutions.step.kept.faulty"));
        }).orElse(unkept);
    }

    private String said(Solution solution, Step step, List<Claim> lost) {
        if (!lost.isEmpty()) {
            return "catalog.solutions.step.kept.unproven";
        }
        return isExpired(solution, step) ? "catalog.solutions.step.kept.expired" : "catalog.solutions.step.kept";
    }

    /** Says whether something in that step counts no more, and was not renewed. */
    boolean isExpired(Solution solution, Step step) {
        return step.fields()
                .stream()
                .anyMatch(field -> !solution.sheet().lapsed(field, LocalDate.now(clock)).isEmpty());
    }

    /** What was sent, and the boxes that were unticked, of which nothing is sent. */
    private static List<String> controls(Step step, Typed typed) {
        return Stream.of(typed.fields().keySet().stream(), step.fields().stream().map(SheetField::code),
                Stream.of(Typed.OWN)).flatMap(names -> names).distinct().toList();
    }

    private StepPage page(Solution solution, Step step, Content content, String seen, Locale locale) {
        var words = new SheetWords(messages, locale);
        return new StepPage(solution.id().toString(), step.path(), solution.name(), words.text(step.messageKey()),
                words.text(step.messageKey() + ".good"), stops(solution, step, words),
                forms.of(step.typed(), content, words), seen, content.theirs().isPresent(), solution.isShown(),
                step.next().isEmpty(), step == SheetField.LOGO.step() ? logo(solution) : null);
    }

    private static Logo logo(Solution solution) {
        return new Logo(LogoAddress.mark(SolutionAddress.of(solution.id()), solution.sheet()),
                solution.remarks().get(SheetField.LOGO.code()));
    }

    private static List<Stop> stops(Solution solution, Step here, SheetWords words) {
        return Arrays.stream(Step.values())
                .map(step -> new Stop(words.text(step.messageKey()),
                        SolutionAddress.of(solution.id()) + "/" + step.path(), step == here))
                .toList();
    }
}
