package be.vlavirgem.catalog.customers;

import be.vlavirgem.web.form.Days;
import be.vlavirgem.web.form.Mistake;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the page on which an authority is asked what it uses. */
@Component
class UsePages {

    /** A question in words, with what was typed where it was refused. */
    record Question(UseId id, String name, String href, String supplier, String since, String typed,
            @Nullable String error) {

        /** The field of the day, unique on the page. */
        public String dayField() {
            return TypedDays.field(id);
        }

        /** That another day was typed than the supplier says. */
        public boolean isOther() {
            return !typed.equals(since);
        }

        public String path() {
            return CustomerAddress.QUESTIONS + "/" + id;
        }
    }

    /** Those asked now; more of them come when these are answered. */
    record Page(List<Question> questions, int suppliers, int solutions) {

        public int more() {
            return solutions - questions.size();
        }

        /** That something typed here would be lost with the page. */
        boolean isTyped() {
            return questions.stream().anyMatch(Question::isOther);
        }

        /** What is to be mended, for the summary on top. */
        public List<Mistake> errors() {
            return questions.stream()
                    .filter(one -> one.error() != null)
                    .map(one -> new Mistake(one.dayField(), Objects.requireNonNull(one.error())))
                    .toList();
        }
    }

    /** A day that was refused. */
    record Mistyped(UseId id, Match.Refused<?> why) {}

    private final UseDesk desk;
    private final MessageSource messages;

    UsePages(UseDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    Page page(TypedDays typed, Optional<Mistyped> mistyped, Locale locale) {
        var asked = desk.asked();
        var questions = asked.questions().stream().map(one -> question(one, typed, mistyped, locale)).toList();
        return new Page(questions, asked.open().suppliers(), asked.open().solutions());
    }

    private Question question(UseQuestion one, TypedDays typed, Optional<Mistyped> mistyped, Locale locale) {
        var since = Days.write(one.since());
        return new Question(one.id(), one.name(), CustomerAddress.PUBLIC + "/" + one.slug(), one.supplier(), since,
                typed.day(one.id()).orElse(since),
                mistyped.filter(wrong -> wrong.id().equals(one.id()))
                        .map(wrong -> messages.getMessage(wrong.why().key(), wrong.why().about().toArray(), locale))
                        .orElse(null));
    }
}
