package be.vlavirgem.web.comments;

import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.web.form.CarriedForm;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is typed, and whom it is meant for. */
record CommentForm(@Nullable String tekst, @Nullable List<String> voor) {

    static CommentForm empty() {
        return new CommentForm(null, null);
    }

    /** What a lost session had typed; otherwise the other one. */
    static CommentForm of(CarriedForm carried, CommentForm otherwise) {
        return carried.value("tekst")
                .map(text -> new CommentForm(text, carried.fields().getOrDefault("voor", List.of())))
                .orElse(otherwise);
    }

    String text() {
        return Objects.requireNonNullElse(tekst, "");
    }

    List<PersonId> meant() {
        return Objects.requireNonNullElse(voor, List.<String>of()).stream().flatMap(CommentForm::person).toList();
    }

    private static Stream<PersonId> person(String text) {
        try {
            return Optional.of(UUID.fromString(text)).map(PersonId::new).stream();
        } catch (IllegalArgumentException noPerson) {
            return Stream.empty();
        }
    }
}
