package be.vlavirgem.catalog.questions;

import be.vlavirgem.catalog.catalogue.PublishedSheet;
import be.vlavirgem.catalog.catalogue.PublishedSolutions;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.form.Days;
import be.vlavirgem.web.form.Mistake;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads questions for their pages: for who asks, and for who answers. */
@Component
@Transactional(readOnly = true)
class QuestionPages {

    /** The form about a solution; {@code open} is false where nobody asks in earnest. */
    record AskPage(String slug, String solution, String supplier, boolean open, String typed, List<Choice> names,
            List<Mistake> errors) {

        /** What is wrong with a field; null when nothing is. */
        public @Nullable String error(String field) {
            return Mistake.at(field, errors);
        }
    }

    /** What either side said after it was asked; {@code by} is the supplier of then, empty where that need not be said. */
    record Said(boolean bySupplier, List<String> lines, String on, String by) {}

    /** What was said on it, in order, and when who asked closed it; null while more may be said. */
    record Talk(List<Said> said, @Nullable String closed) {

        /** How much there is to be seen before more is said. */
        public int seen() {
            return said.size();
        }

        public boolean answered() {
            return said.stream().anyMatch(Said::bySupplier);
        }

        /** Whether the supplier has something to say. */
        public boolean waits() {
            return closed == null && (!answered() || !said.getLast().bySupplier());
        }
    }

    /** With since when no answer will come; null while one may. */
    record AskedPage(String id, String solution, String supplier, List<String> text, String on, boolean named,
            Talk thread, @Nullable String lapsed, String typed, List<Mistake> errors) {

        /** Whether who asked may say more, or close it. */
        public boolean open() {
            return thread.closed() == null && lapsed == null;
        }

        /** What is wrong with a field; null when nothing is. */
        public @Nullable String error(String field) {
            return Mistake.at(field, errors);
        }
    }

    /** With the form of the answer; {@code asker} is null when the supplier was not told who asks. */
    record ToldPage(String id, String solution, @Nullable String asker, List<String> text, String on,
            Talk thread, String typed, List<Mistake> errors) {

        /** What is wrong with a field; null when nothing is. */
        public @Nullable String error(String field) {
            return Mistake.at(field, errors);
        }
    }

    private final Questions questions;
    private final PublishedSolutions published;
    private final MessageSource messages;
    private final Clock clock;

    QuestionPages(Questions questions, PublishedSolutions published, MessageSource messages, Clock clock) {
        this.questions = questions;
        this.published = published;
        this.messages = messages;
        this.clock = clock;
    }

    /** What is published at this address, or was once; 404 for anything else. */
    PublishedSheet sheet(String slug) {
        return published.bySlug(slug)
                .or(() -> published.today(slug).flatMap(published::bySlug))
                .orElseThrow(NotFoundException::new);
    }

    AskPage ask(Access visitor, PublishedSheet sheet, QuestionForm typed, Optional<String> fault, Locale locale) {
        return new AskPage(sheet.slug(), sheet.name(), sheet.supplierName(), QuestionDesk.mayAsk(visitor),
                Objects.requireNonNullElse(typed.vraag(), ""), names(visitor, typed, locale),
                mistakes("vraag", fault, locale));
    }

    private List<Choice> names(Access visitor, QuestionForm typed, Locale locale) {
        var own = visitor.current().map(home -> home.name()).orElse("");
        return List.of(
                new Choice(QuestionForm.NAMED, text("catalog.questions.named", locale, own),
                        text("catalog.questions.named.hint", locale), typed.isNamed()),
                new Choice(QuestionForm.UNNAMED, text("catalog.questions.not-named", locale),
                        text("catalog.questions.not-named.hint", locale), !typed.isNamed()));
    }

    AskedPage asked(SolutionQuestion.Id id, String typed, @Nullable String fault, Locale locale) {
        var question = questions.asked(id).orElseThrow(NotFoundException::new);
        var supplier = question.about().supplierName();
        return new AskedPage(id.toString(), question.about().name(), supplier, lines(question.text()),
                day(question.askedAt()), question.named(), thread(id, question.closed(), supplier),
                question.lapsed().map(Days::write).orElse(null), typed,
                mistakes("vraag-erbij", Optional.ofNullable(fault), locale));
    }

    ToldPage told(SolutionQuestion.Id id, String typed, @Nullable String fault, Locale locale) {
        var question = questions.told(id).orElseThrow(NotFoundException::new);
        return new ToldPage(id.toString(), question.name(), question.asker().orElse(null), lines(question.text()),
                day(question.askedAt()), thread(id, question.closed(), ""), typed,
                mistakes("antwoord", Optional.ofNullable(fault), locale));
    }

    private Talk thread(SolutionQuestion.Id id, Optional<Instant> closed, String now) {
        var said = questions.words(id)
                .stream()
                .map(word -> new Said(word.bySupplier(), lines(word.text()), day(word.at()), word.by().orElse(now)))
                .toList();
        return new Talk(said, closed.map(this::day).orElse(null));
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    private String day(Instant moment) {
        return Days.write(LocalDate.ofInstant(moment, clock.getZone()));
    }

    private List<Mistake> mistakes(String field, Optional<String> fault, Locale locale) {
        return fault.stream().map(key -> new Mistake(field, text(key, locale))).toList();
    }

    private String text(String key, Locale locale, Object... about) {
        return Objects.requireNonNull(messages.getMessage(key, about, "", locale));
    }
}
