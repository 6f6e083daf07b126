package be.vlavirgem.web.content;

import be.vlavirgem.platform.content.TranslationStatus;
import be.vlavirgem.platform.entries.Entry;
import be.vlavirgem.platform.entries.EntryPlace;
import org.jspecify.annotations.Nullable;

/**
 * An entry in a list of the desk.
 *
 * @param where    the name of what holds it; null at the top
 * @param holds    how many it holds; null where it never holds any
 * @param change   the key of what became of it beside the published version; null when nothing did, or that does not count
 * @param english  how much of it, with what it holds, is in English
 */
record EntryLine(String key, String code, String name, @Nullable String where, @Nullable Integer holds,
        @Nullable String change, English english, boolean first, boolean last) {

    /** How many texts are in English, of how many, and how many of those are older than their Dutch. */
    record English(int present, int all, int outdated) {
        static English of(TranslationStatus status) {
            var missing = status.count(TranslationStatus.State.MISSING);
            return new English(status.lines().size() - missing, status.lines().size(),
                    status.count(TranslationStatus.State.OUTDATED));
        }

        English and(English other) {
            return new English(present + other.present, all + other.all, outdated + other.outdated);
        }
    }

    static EntryLine of(EntryPlace place, @Nullable String change, English english) {
        var entry = place.entry();
        return new EntryLine(entry.key(), entry.code(), entry.name(),
                place.holder().map(Entry::name).orElse(null),
                place.level().within().isPresent() ? entry.entries().size() : null, change, english, place.first(),
                place.last());
    }
}
