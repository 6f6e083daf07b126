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
    record Question(String id, String name, String href, String supplier, String since, String typed,
            @Nullable String error) {

        /** The field of the day, unique on the page. */
        public String dayField() {
            return "sinds-" + id;
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

        /** What is to be mended, for the summary on top. */
        public List<Mistake> errors() {
            return questions.stream()
                    .filter(one -> one.error() != null)
                    .map(one -> new Mistake(one.dayField(), Objects.requireNonNull(one.error())))
                    .toList();
        }
    }

    /** A day that was refused. */
    record Mistyped(UseId id, String since, Match.Refused<?> why) {}

    private final UseDesk desk;
    private final MessageSource messages;

    UsePages(UseDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    Page page(Optional<Mistyped> mistyped, Locale locale) {
        var asked = desk.asked();
        var questions = asked.questions().stream().map(one -> question(one, mistyped, locale)).toList();
        return new Page(questions, asked.open().suppliers(), asked.open().solutions());
    }

    private Question question(UseQuestion one, Optional<Mistyped> mistyped, Locale locale) {
        var wrong = mistyped.filter(typed -> typed.id().equals(one.id()));
        var since = Days.write(one.since());
        return new Question(one.id().toString(), one.name(), CustomerAddress.PUBLIC + "/" + one.slug(), one.supplier(),
                since, wrong.map(Mistyped::since).orElse(since),
                wrong.map(typed -> messages.getMessage(typed.why().key(), typed.why().about().toArray(), locale))
                        .orElse(null));
    }
}
