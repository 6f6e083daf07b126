package be.vlavirgem.catalog.merging;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.web.form.Mistake;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The page on which two become one: what moves is shown first, and the name is typed when it is meant. */
@Component
public class MergeDesk {

    private static final String CHOICE = "opvolger";
    private static final String NAME = "naam";

    private final MessageSource messages;

    MergeDesk(MessageSource messages) {
        this.messages = messages;
    }

    /** With what moves, once another is chosen. */
    public <T> MergePage page(Mergeable<T> kind, T one, MergeForm form, Locale locale) {
        if (form.asked().isEmpty()) {
            return page(kind, one, null, form, List.of(), locale);
        }
        var other = other(kind, one, form);
        var mistakes = other.isPresent()
                ? List.<Mistake>of()
                : List.of(mistake(CHOICE, kind.words() + ".unknown", locale));
        return page(kind, one, other.orElse(null), form, mistakes, locale);
    }

    private static <T> Optional<T> other(Mergeable<T> kind, T one, MergeForm form) {
        return kind.named(one, form.slug(), form.asked()).filter(found -> !kind.side(found).equals(kind.side(one)));
    }

    private static <T> MergePage page(Mergeable<T> kind, T one, @Nullable T other, MergeForm form,
            List<Mistake> mistakes, Locale locale) {
        var ends = kind.side(one);
        return other == null
                ? new MergePage(kind.path(one), ends, null, List.of(), List.of(), List.of(), null, form, mistakes)
                : new MergePage(kind.path(one), ends, kind.side(other), kind.counted(one, other),
                        kind.differing(one, other, form, locale), kind.overruled(one, other, locale),
                        kind.hurdle(one, other, locale).orElse(null), form,
                        mistakes);
    }

    /** Merges; the page again when something is to be mended. */
    public <T> Optional<MergePage> merge(Mergeable<T> kind, Access by, T one, MergeForm form, Locale locale) {
        var other = other(kind, one, form);
        if (other.isEmpty()) {
            return Optional.of(page(kind, one, form, locale));
        }
        var mistakes = mistakes(kind, by, one, other.get(), form, locale);
        return mistakes.isEmpty()
                ? Optional.empty()
                : Optional.of(page(kind, one, other.get(), form, mistakes, locale));
    }

    private <T> List<Mistake> mistakes(Mergeable<T> kind, Access by, T one, T other, MergeForm form, Locale locale) {
        if (!form.isMeantFor(kind.side(other).name())) {
            return List.of(mistake(NAME, kind.words() + ".meant", locale));
        }
        return switch (kind.merge(by, one, other, form)) {
            case Outcome.Merged() -> List.of();
            case Outcome.Ended() -> List.of(mistake(NAME, "catalog.merge.ended", locale));
            case Outcome.Lost(var what, var expected, var found) ->
                List.of(mistake(NAME, "catalog.merge.lost", locale, text(what, locale), expected, found));
            case Outcome.Refused(var why, var about) -> List.of(mistake(NAME, why, locale, about.toArray()));
            case Outcome.Unchosen(var codes) -> codes.stream()
                    .map(code -> mistake(MergeForm.CHOSEN + code, "catalog.merge.unchosen", locale))
                    .toList();
        };
    }

    private Mistake mistake(String field, String key, Locale locale, Object... about) {
        return new Mistake(field, text(key, locale, about));
    }

    private String text(String key, Locale locale, Object... about) {
        return Objects.requireNonNull(messages.getMessage(key, about, "", locale));
    }
}
