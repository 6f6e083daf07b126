package be.vlavirgem.portal.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something to mend in a form: the id of the field, and the key of its words. */
record Mistake(String field, String key) {

    /** What is wrong with a field; null when nothing is. */
    static @Nullable String of(String field, List<Mistake> all) {
        return all.stream().filter(one -> one.field().equals(field)).map(Mistake::key).findFirst().orElse(null);
    }
}
