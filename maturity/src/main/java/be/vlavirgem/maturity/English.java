package be.vlavirgem.maturity;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The texts of a questionnaire that are in English; what stands beside them is Dutch, and is marked so. */
record English(Set<String> texts) {

    static final English NOTHING = new English(Set.of());

    English {
        texts = Set.copyOf(texts);
    }

    public boolean has(@Nullable String text) {
        return text != null && texts.contains(text);
    }

    English with(String text) {
        var more = new HashSet<>(texts);
        more.add(text);
        return new English(more);
    }
}
