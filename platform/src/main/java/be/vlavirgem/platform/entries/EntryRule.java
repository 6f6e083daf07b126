package be.vlavirgem.platform.entries;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How the entries of one level are written.
 *
 * @param list   the name of their list in the file
 * @param begin  begins their key, when their code is theirs alone in the whole file; empty when it is within what holds them
 * @param stays  whether one that was published never leaves: others point to it
 * @param fields what is said of each, its name first
 * @param within the entries each of them holds
 */
public record EntryRule(String list, String begin, boolean stays, List<FieldRule> fields, List<Check> checks,
        Optional<EntryRule> within) {

    /** What must hold of an entry as a whole, and what is said where it does not. */
    public record Check(String field, Predicate<Entry> holds, String messageKey) {}

    public EntryRule {
        fields = List.copyOf(fields);
        checks = List.copyOf(checks);
    }

    /** Entries whose code is unique within what holds them. */
    public static EntryRule of(String list, List<FieldRule> fields) {
        return new EntryRule(list, "", false, fields, List.of(), Optional.empty());
    }

    /** Their code is theirs alone in the whole file, so that they can move. */
    public EntryRule known(String as) {
        return new EntryRule(list, as, stays, fields, checks, within);
    }

    public EntryRule staying() {
        return new EntryRule(list, begin, true, fields, checks, within);
    }

    public EntryRule checking(Check... all) {
        return new EntryRule(list, begin, stays, fields, List.of(all), within);
    }

    public EntryRule holding(EntryRule entries) {
        return new EntryRule(list, begin, stays, fields, checks, Optional.of(entries));
    }

    /** What tells an entry of this level from all others in the file. */
    public String key(String holder, String code) {
        return (begin.isEmpty() ? holder.isEmpty() ? "" : holder + "." : begin + ".") + code;
    }
}
