package be.vlavirgem.web.content;

import be.vlavirgem.platform.content.ContentPart;
import be.vlavirgem.platform.content.Difference;
import java.util.List;
import java.util.Locale;

/**
 * What became of one entry.
 *
 * @param what    added, removed, moved or changed
 * @param kind    of the chip that says so
 * @param content all that is said of what is new
 */
record ChangeLine(String key, String name, String what, String kind, List<Difference.Edit> edits,
        List<ContentPart.Trait> content) {

    static ChangeLine of(Difference.Change change) {
        var part = change.part();
        return switch (change) {
            case Difference.Change.Added _ -> new ChangeLine(part.key(), part.name(), what(change), "good", List.of(),
                    part.traits());
            case Difference.Change.Removed _ ->
                new ChangeLine(part.key(), part.name(), what(change), "bad", List.of(), List.of());
            case Difference.Change.Moved _ ->
                new ChangeLine(part.key(), part.name(), what(change), "plain", List.of(), List.of());
            case Difference.Change.Changed changed ->
                new ChangeLine(part.key(), part.name(), what(change), "warn", changed.edits(), List.of());
        };
    }

    static String what(Difference.Change change) {
        return change.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
