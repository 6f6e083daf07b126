package be.vlavirgem.web.content;

import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.form.Mistake;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry at the desk: its form in a draft, what it says in any other version, and what it holds.
 *
 * @param key     of the entry; null for a new one
 * @param holder  the key of what a new one goes into
 * @param stays   whether it was published and never leaves
 * @param holders where it can stand; empty when it stays where it is
 * @param clash   what somebody else kept meanwhile; null when nobody did
 */
record PartPage(VersionView version, String title, String level, String heading, @Nullable String key, String holder,
        String code, List<Crumb> crumbs, List<Field> fields, String seen, boolean stays, List<Choice> holders,
        List<Mistake> errors, @Nullable Clash clash, @Nullable Within within) {

    /** What holds it, as a link; the address of the last one is null. */
    record Crumb(String label, @Nullable String href) {}

    /** A field with what is typed in it, and its English. */
    record Field(String name, String shape, String label, @Nullable String hint, String value, int most,
            List<Choice> choices, @Nullable String error, @Nullable English english) {}

    /** The English of a field; it can be said of an older one that it still holds. */
    record English(String name, String label, String value, String stateKey, String kind, boolean outdated) {}

    /** What somebody else made of it. */
    record Clash(String who, String when, List<Other> others) {}

    /** A field as the other one kept it, beside what was typed here. */
    record Other(String label, String theirs, String yours) {}

    /** What it holds, and what one of those is called. */
    record Within(String title, String one, List<EntryLine> entries) {}

    public String action() {
        return version.path() + (key == null ? "/erbij" : "/onderdelen/" + key);
    }

    /** The key of why it stays: what has a state can lapse. */
    public String staysKey() {
        return fields.stream().anyMatch(field -> field.name().equals("status"))
                ? "web.content.stays"
                : "web.content.stays.always";
    }

    /** Where what is wrong with a field is said. */
    public @Nullable String error(String field) {
        return Mistake.at(field, errors);
    }
}
