package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.catalogue.PublishedLine;
import be.vlavirgem.catalog.catalogue.PublishedSolutions;
import be.vlavirgem.catalog.catalogue.PublishedSolutions.Successor;
import be.vlavirgem.catalog.fields.SheetWords;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.form.Mistake;
import be.vlavirgem.web.permission.NotFoundException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks whether a solution is to leave the catalogue, why, and what stands in its place. */
@Component
@Transactional(readOnly = true)
class WithdrawPages {

    /** More than any supplier offers. */
    private static final int MOST = 300;

    /** {@code successors} are empty where its supplier shows nothing else; {@code gone} is true for what was withdrawn already. */
    record Page(String id, String name, boolean gone, String typed, List<Choice> successors, List<Mistake> errors) {

        /** What is wrong with a field; null when nothing is. */
        public @Nullable String error(String field) {
            return Mistake.at(field, errors);
        }
    }

    private final Solutions solutions;
    private final PublishedSolutions published;
    private final MessageSource messages;

    WithdrawPages(Solutions solutions, PublishedSolutions published, MessageSource messages) {
        this.solutions = solutions;
        this.published = published;
        this.messages = messages;
    }

    /** With what is said of what was withdrawn. */
    Page page(Solution.Id id, CarriedForm carried, Locale locale) {
        var said = solutions.find(id)
                .filter(solution -> solution.state() == Solution.State.WITHDRAWN)
                .flatMap(Solution::slug)
                .flatMap(published::withdrawn)
                .map(gone -> new WithdrawForm(gone.reason(), gone.successor().map(Successor::slug).orElse("")))
                .orElse(WithdrawForm.EMPTY);
        return page(id, WithdrawForm.of(carried, said), locale);
    }

    Page page(Solution.Id id, WithdrawForm typed, Locale locale) {
        var solution = solutions.find(id).orElseThrow(NotFoundException::new);
        var words = new SheetWords(messages, locale);
        var errors = typed.fault().stream().map(key -> new Mistake("reden", words.text(key))).toList();
        return new Page(id.toString(), solution.name(), solution.state() == Solution.State.WITHDRAWN,
                Objects.requireNonNullElse(typed.reden(), ""),
                successors(solution, typed, words), errors);
    }

    private List<Choice> successors(Solution solution, WithdrawForm typed, SheetWords words) {
        var others = published.of(solution.supplier().value(), MOST)
                .stream()
                .filter(line -> !line.solution().equals(solution.id().value()))
                .map(line -> choice(line, typed))
                .toList();
        var none = Choice.of("", words.text("catalog.solutions.withdraw.successor.none"), typed.successor().isEmpty());
        return others.isEmpty() ? others : Stream.concat(Stream.of(none), others.stream()).toList();
    }

    private static Choice choice(PublishedLine line, WithdrawForm typed) {
        return Choice.of(line.slug(), line.name(), line.slug().equals(typed.successor()));
    }
}
