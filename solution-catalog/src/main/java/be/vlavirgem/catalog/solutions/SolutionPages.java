package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.exchange.PublicCode;
import be.vlavirgem.catalog.fields.Claim;
import be.vlavirgem.catalog.fields.Completeness;
import be.vlavirgem.catalog.fields.FieldForms;
import be.vlavirgem.catalog.fields.Proofs;
import be.vlavirgem.catalog.fields.Resolved;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.SheetWords;
import be.vlavirgem.catalog.grade.GradeView;
import be.vlavirgem.catalog.grade.SecurityGrade;
import be.vlavirgem.catalog.grade.SheetEvidence;
import be.vlavirgem.catalog.suppliers.SupplierConcern;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads where an own solution stands. */
@Component
@Transactional(readOnly = true)
class SolutionPages {

    /** A step with how far it is and what it is good for. */
    record StepLine(String label, String good, String href, long filled, long counted) {

        public boolean isWhole() {
            return filled == counted;
        }
    }

    /** What became of a deed. */
    record Said(String code, String kind) {}

    private static final List<Said> SAID = Stream
            .concat(Stream
                    .of("begonnen", "ingediend", "teruggenomen", "ingetrokken", "toegelicht", "hervat", "bevestigd",
                            "bewaard",
                            "gekopieerd")
                    .map(code -> new Said(code, "good")),
                    Stream.of("onvolledig", "veranderd", "verlopen", "samengevoegd")
                            .map(code -> new Said(code, "warn")))
            .toList();

    /** Something to fill in or to mend, and where. */
    record ToDo(String label, String href, @Nullable String why) {}

    /**
     * The page of an own solution.
     *
     * @param missing what it cannot be handed in without
     * @param expired what is kept and counts no more, be it said of all solutions
     * @param remarks why it was sent back
     * @param publicPath where everybody reads it; null while nobody does
     * @param code where its publiccode.yml is; null when its code is not open, or nobody reads it
     * @param codeLacks where to say where its code is, for a publiccode.yml; null where one knows, or it is not open
     * @param confirmed when its supplier said that it holds since it was published; null where that did not happen
     * @param grade its security grade, also before everybody sees it
     */
    record Overview(String id, String name, String state, int completeness, List<StepLine> steps, List<ToDo> missing,
            List<SupplierConcern.Line> expired, List<ToDo> remarks, @Nullable String remark,
            @Nullable String publicPath, @Nullable String code, @Nullable String codeLacks,
            @Nullable String published, @Nullable String confirmed, boolean removable, Grade grade) {

        public String base() {
            return SolutionAddress.LIST + "/" + id;
        }

        public boolean is(String asked) {
            return state.equals(asked);
        }

        /** That everybody reads it. */
        public boolean isShown() {
            return publicPath != null;
        }

        /** The kind of its chip. */
        public String kind() {
            return is("PUBLISHED") ? "good" : is("OUTDATED") ? "warn" : "";
        }
    }

    /** Who sees a grade. */
    enum Seen {
        /** Its supplier; everybody some time after it is published. */
        BEFORE,
        /** Its supplier, and everybody from a day on. */
        FROM,
        /** Everybody. */
        PUBLIC,
        /** Its supplier, for it left the catalogue. */
        AWAY;

        static Seen of(Solution solution, LocalDate today) {
            return solution.grading()
                    .map(grading -> !solution.isShown() ? AWAY : grading.isPublic(today) ? PUBLIC : FROM)
                    .orElse(BEFORE);
        }
    }

    /**
     * The security grade as its supplier sees it.
     *
     * @param from the first day everybody sees it; null before it was published
     */
    record Grade(GradeView view, List<Raise> raises, Seen seen, @Nullable String from) {

        /** What the page says of who sees it. */
        public String messageKey() {
            return "catalog.grade.own." + seen.name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Something that would raise the grade.
     *
     * @param step where it is said
     * @param proof where a document proves it; null for what is not said, or proven
     */
    record Raise(String label, int weight, int raised, String step, @Nullable String proof) {}

    private final Solutions solutions;
    private final FactsTable facts;
    private final ClaimProofs proofs;
    private final Expired expired;
    private final MessageSource messages;
    private final Clock clock;

    SolutionPages(Solutions solutions, FactsTable facts, ClaimProofs proofs, Expired expired, MessageSource messages,
            Clock clock) {
        this.solutions = solutions;
        this.facts = facts;
        this.proofs = proofs;
        this.expired = expired;
        this.messages = messages;
        this.clock = clock;
    }

    Overview overview(Access access, Solution.Id id, Locale locale) {
        var words = new SheetWords(messages, locale);
        var solution = solutions.find(id).orElseThrow(NotFoundException::new);
        var resolved = solution.resolved(facts.of(access.organisation()).sheet());
        var whole = new Completeness(resolved.sheet());
        return new Overview(id.toString(), solution.name(), solution.state().name(), whole.percent(),
                steps(solution, whole, words),
                whole.missing().stream().map(field -> toDo(solution, field, null, words)).toList(),
                expired(solution, resolved, words), remarks(solution, words), solution.remarks().get(""),
                shownAt(solution).map(SolutionPages::read).orElse(null),
                shownAt(solution).filter(_ -> PublicCode.isFor(resolved.sheet())).map(SolutionPages::code).orElse(null),
                PublicCode.lacksPlace(resolved.sheet()) ? step(solution, SheetField.SOURCE_CODE) : null,
                solution.dates().published().map(words::day).orElse(null),
                solution.dates().confirmedSince().map(words::day).orElse(null), solution.isRemovable(),
                grade(solution, resolved, words));
    }

    private List<SupplierConcern.Line> expired(Solution solution, Resolved resolved, SheetWords words) {
        return expired.in(resolved.sheet(), List.of(SheetField.values()), field -> resolved.inherited().contains(field)
                ? SolutionAddress.FACTS
                : SolutionAddress.of(solution.id()) + "/" + field.step().path(), words);
    }

    private Grade grade(Solution solution, Resolved resolved, SheetWords words) {
        var today = LocalDate.now(clock);
        var proven = ClaimProof.proving(solution.id(), resolved, proofs.accepted(solution.supplier()));
        var evidence = new SheetEvidence(resolved.sheet(), Proofs.on(today, proven, ""), today).evidence();
        var view = GradeView.of(SecurityGrade.of(evidence, today), words);
        return new Grade(view, view.raising().stream().map(line -> raise(solution, resolved, line, today)).toList(),
                Seen.of(solution, today), solution.grading().map(Grading::from).map(words::day).orElse(null));
    }

    private static Raise raise(Solution solution, Resolved resolved, GradeView.Line line, LocalDate today) {
        var inherited = resolved.inherited().contains(line.field());
        return new Raise(line.label(), line.weight(), line.raised(),
                inherited
                        ? SolutionAddress.FACTS
                        : step(solution, line.field()),
                line.standing().equals("declared") && isProvable(line.field(), resolved, today)
                        ? ClaimAddress.of(inherited ? Optional.empty() : Optional.of(solution.id()))
                        : null);
    }

    /** Where this is said of it. */
    private static String step(Solution solution, SheetField field) {
        return "%s/%s#%s".formatted(SolutionAddress.of(solution.id()), field.step().path(),
                FieldForms.firstControl(field));
    }

    /** What is said not to be there, or is past its last day, has nothing to prove. */
    private static boolean isProvable(SheetField field, Resolved resolved, LocalDate today) {
        return Claim.provable(resolved.sheet(), today).stream().anyMatch(claim -> claim.field() == field);
    }

    /** What the page says of a deed just done, which stands in its address; null when nothing was. */
    static @Nullable Said said(Collection<String> parameters) {
        return SAID.stream().filter(one -> parameters.contains(one.code())).findFirst().orElse(null);
    }

    private static Optional<String> shownAt(Solution solution) {
        return solution.slug().filter(_ -> solution.isShown());
    }

    static String read(String slug) {
        return SolutionAddress.PUBLIC + "/" + slug;
    }

    /** Where its publiccode.yml is. */
    static String code(String slug) {
        return read(slug) + "/publiccode.yml";
    }

    private static List<StepLine> steps(Solution solution, Completeness whole, SheetWords words) {
        return whole.steps()
                .stream()
                .map(of -> new StepLine(words.text(of.step().messageKey()),
                        words.text(of.step().messageKey() + ".good"),
                        SolutionAddress.of(solution.id()) + "/" + of.step().path(), of.filled(), of.counted()))
                .toList();
    }

    private static List<ToDo> remarks(Solution solution, SheetWords words) {
        return solution.remarks()
                .entrySet()
                .stream()
                .flatMap((Map.Entry<String, String> said) -> SheetField.of(said.getKey())
                        .map(field -> Stream.of(toDo(solution, field, said.getValue(), words)))
                        .orElseGet(Stream::of))
                .toList();
    }

    private static ToDo toDo(Solution solution, SheetField field, @Nullable String why, SheetWords words) {
        return new ToDo(words.text(field.messageKey()), "%s/%s#%s".formatted(SolutionAddress.of(solution.id()),
                field.step().path(), FieldForms.firstControl(field)), why);
    }

}
