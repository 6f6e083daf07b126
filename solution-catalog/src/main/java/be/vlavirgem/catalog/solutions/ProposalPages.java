package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.exchange.Described;
import be.vlavirgem.catalog.exchange.SheetBooks;
import be.vlavirgem.catalog.fields.Claim;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.SheetJson;
import be.vlavirgem.catalog.fields.SheetWords;
import be.vlavirgem.catalog.fields.ShownFields;
import be.vlavirgem.catalog.fields.Value;
import be.vlavirgem.catalog.solutions.Proposal.Stage;
import be.vlavirgem.catalog.solutions.ProposalOutlook.Outlook;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.tabular.FillInBook;
import be.vlavirgem.web.form.Moments;
import be.vlavirgem.web.permission.NotFoundException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what goes out as a workbook, and shows what a file would change. */
@Component
@Transactional(readOnly = true)
class ProposalPages {

    /**
     * One field that changes.
     *
     * @param lost what of it would not be proven any more; null when nothing would
     */
    record ChangeLine(String label, String before, String after, @Nullable String lost) {}

    /** One solution. */
    record PartView(int number, String name, boolean isNew, @Nullable String path, List<ChangeLine> changes,
            List<Proposal.Left> left, List<SolutionNames.Alike> alike, @Nullable String outcome, @Nullable String who) {

        /** That it may be there already. */
        public boolean isAsked() {
            return !alike.isEmpty() && !changes.isEmpty();
        }

        /** The kind of its chip. */
        public String kind() {
            return "APPLIED".equals(outcome) || "BEGUN".equals(outcome) ? "good" : "warn";
        }

        /** True when nothing of it is written, for somebody changed the sheet, or removed it. */
        boolean isTooLate() {
            return Proposal.Outcome.OVERTAKEN.name().equals(outcome) || Proposal.Outcome.GONE.name().equals(outcome);
        }
    }

    /**
     * The page.
     *
     * @param revertible that what it wrote can be put back
     * @param lost how many claims would not be proven any more
     */
    record Page(String id, String name, List<PartView> parts, long changes, long left, Stage stage,
            boolean revertible, int lost) {

        public boolean isApplied() {
            return stage == Stage.APPLIED;
        }

        public boolean isReverted() {
            return stage == Stage.REVERTED;
        }

        /** That it may still be applied. */
        public boolean isOpen() {
            return stage == Stage.WAITING || stage == Stage.NOTHING;
        }

        public String path() {
            return SolutionAddress.PROPOSALS + "/" + id;
        }
    }

    /** One of the files that were brought in. */
    record FileLine(String path, String name, String made, Stage stage, String kind, int changes) {}

    /** What is in the way of putting back, with the fields in words. */
    record WayView(String name, String fields) {}

    /** How things are said to one reader. */
    private record Telling(BiFunction<SheetField, Value, String> line, Function<Claim, String> named,
            SheetWords words) {

        String text(SheetField field, Sheet sheet) {
            return sheet.value(field)
                    .filter(said -> !said.isEmpty())
                    .map(said -> line.apply(field, said))
                    .orElseGet(() -> words.text("catalog.exchange.empty"));
        }

        @Nullable
        String lost(SheetField field, List<Claim> lost) {
            var names = lost.stream().filter(claim -> claim.covers(field)).map(named).collect(Collectors.joining(", "));
            return names.isEmpty() ? null : words.text("catalog.exchange.loses", names);
        }
    }

    private static final String REVERTED = Stage.REVERTED.name();

    private final Proposals proposals;
    private final Solutions solutions;
    private final ProposalOutlook outlook;
    private final SheetBooks books;
    private final SheetJson json;
    private final ShownFields shown;
    private final MessageSource messages;
    private final Moments moments;

    ProposalPages(Proposals proposals, Solutions solutions, ProposalOutlook outlook, SheetBooks books, SheetJson json,
            ShownFields shown, MessageSource messages, Moments moments) {
        this.proposals = proposals;
        this.solutions = solutions;
        this.outlook = outlook;
        this.books = books;
        this.json = json;
        this.shown = shown;
        this.messages = messages;
        this.moments = moments;
    }

    /** All own sheets to take along. */
    FillInBook book(Access access, Locale locale) {
        return books.book(access.organisation(), solutions.each(access.organisation())
                .stream()
                .map(one -> new Described(one.id().value(), one.revision(), one.sheet()))
                .toList(), locale);
    }

    /** The name of an own solution. */
    String name(Solution.Id solution) {
        return solutions.find(solution).orElseThrow(NotFoundException::new).name();
    }

    /** What was brought in before. */
    List<FileLine> files() {
        return proposals.all()
                .stream()
                .map(one -> new FileLine(SolutionAddress.of(one.id()), one.name(), moments.of(one.made()),
                        one.stage(), one.stage().kind(), one.changes()))
                .toList();
    }

    /** What is in the way of putting a file back. */
    List<WayView> inTheWay(List<ProposalReversal.Way> ways, Locale locale) {
        var words = new SheetWords(messages, locale);
        return ways.stream()
                .map(way -> new WayView(way.name(), way.fields()
                        .stream()
                        .map(field -> words.text(field.messageKey()))
                        .collect(Collectors.joining(", "))))
                .toList();
    }

    Page page(Proposal.Id id, Locale locale) {
        var words = new SheetWords(messages, locale);
        var telling = new Telling(shown.inOneLine(words), shown.named(words), words);
        var proposal = proposals.find(id).orElseThrow(NotFoundException::new);
        var ahead = outlook.of(proposal);
        var parts = IntStream.range(0, proposal.parts().size())
                .mapToObj(nth -> view(nth, proposal, ahead, telling))
                .filter(part -> !part.changes().isEmpty() || !part.left().isEmpty())
                .toList();
        return new Page(id.toString(), proposal.name(), parts,
                parts.stream().filter(part -> !part.isTooLate()).mapToLong(part -> part.changes().size()).sum(),
                parts.stream().mapToLong(part -> part.left().size()).sum(), proposal.stage(),
                proposal.isRevertible(), ahead.lost().values().stream().mapToInt(List::size).sum());
    }

    private PartView view(int nth, Proposal proposal, Outlook ahead, Telling telling) {
        var part = proposal.parts().get(nth);
        var result = proposal.results().map(all -> all.get(nth));
        var outcome = result.map(Proposal.Result::outcome)
                .filter(one -> one != Proposal.Outcome.NOTHING)
                .or(() -> Optional.ofNullable(part.solution())
                        .flatMap(solution -> Optional.ofNullable(ahead.tooLate().get(solution))));
        var reverted = proposal.reverted().isPresent() && result.filter(Proposal.Result::wrote).isPresent();
        return new PartView(nth, part.name(), part.isNew(),
                outcome.filter(Proposal.Outcome.GONE::equals).isPresent()
                        ? null
                        : path(part, reverted ? null : result.map(Proposal.Result::path).orElse(null)),
                changes(part, ahead.lost(part), telling), part.left(), part.alike(),
                reverted ? REVERTED : outcome.map(Enum::name).orElse(null),
                result.map(Proposal.Result::who).orElse(null));
    }

    private static @Nullable String path(Proposal.Part part, @Nullable String made) {
        return part.solution() == null ? made : SolutionAddress.of(new Solution.Id(part.solution()));
    }

    private List<ChangeLine> changes(Proposal.Part part, List<Claim> lost, Telling telling) {
        var before = json.read(part.before());
        var after = json.read(part.after());
        return part.changed()
                .stream()
                .map(field -> new ChangeLine(telling.words().text(field.messageKey()), telling.text(field, before),
                        telling.text(field, after), telling.lost(field, lost)))
                .toList();
    }
}
