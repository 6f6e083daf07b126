package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Completeness;
import be.vlavirgem.catalog.fields.FieldForms;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.SheetWords;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.web.form.Confirmation;
import be.vlavirgem.web.permission.NotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
            .concat(Stream.of("begonnen", "ingediend", "teruggenomen", "ingetrokken", "hervat", "bevestigd", "bewaard",
                    "gekopieerd").map(code -> new Said(code, "good")),
                    Stream.of("onvolledig", "veranderd").map(code -> new Said(code, "warn")))
            .toList();

    /** Something to fill in or to mend, and where. */
    record ToDo(String label, String href, @Nullable String why) {}

    /**
     * The page of an own solution.
     *
     * @param missing what it cannot be handed in without
     * @param remarks why it was sent back
     * @param publicPath where everybody reads it; null while nobody does
     */
    record Overview(String id, String name, String state, int completeness, List<StepLine> steps, List<ToDo> missing,
            List<ToDo> remarks, @Nullable String remark, @Nullable String publicPath, @Nullable String confirmed) {

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

    private final Solutions solutions;
    private final FactsTable facts;
    private final MessageSource messages;

    SolutionPages(Solutions solutions, FactsTable facts, MessageSource messages) {
        this.solutions = solutions;
        this.facts = facts;
        this.messages = messages;
    }

    Overview overview(Access access, Solution.Id id, Locale locale) {
        var words = new SheetWords(messages, locale);
        var solution = solutions.find(id).orElseThrow(NotFoundException::new);
        var whole = new Completeness(solution.resolved(facts.of(access.organisation()).sheet()).sheet());
        return new Overview(id.toString(), solution.name(), solution.state().name(), whole.percent(),
                steps(solution, whole, words),
                whole.missing().stream().map(field -> toDo(solution, field, null, words)).toList(),
                remarks(solution, words), solution.remarks().get(""),
                solution.slug().filter(_ -> solution.isShown()).map(SolutionPages::read).orElse(null),
                solution.dates().confirmed().map(words::day).orElse(null));
    }

    /** What the page says of a deed just done, which stands in its address; null when nothing was. */
    static @Nullable Said said(Collection<String> parameters) {
        return SAID.stream().filter(one -> parameters.contains(one.code())).findFirst().orElse(null);
    }

    /** Asks whether it is to leave the catalogue. */
    Confirmation withdrawing(Solution.Id id, Locale locale) {
        var words = new SheetWords(messages, locale);
        var solution = solutions.find(id).orElseThrow(NotFoundException::new);
        var address = SolutionAddress.of(id) + "/intrekken";
        return new Confirmation("intrekken", words.text("catalog.solutions.withdraw.title", solution.name()),
                words.text("catalog.solutions.withdraw.text"), words.text("catalog.solutions.withdraw"), address,
                address, SolutionAddress.of(id));
    }

    static String read(String slug) {
        return SolutionAddress.PUBLIC + "/" + slug;
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
