package be.vlavirgem.maturity;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The words of a question: one text, and another where only the municipality or only the OCMW answers; asked of these types only. */
record Wording(String text, Map<Measurement.Type, String> others, Set<Measurement.Type> types) {

    static final Set<Measurement.Type> EVERYONE = Set.copyOf(EnumSet.allOf(Measurement.Type.class));

    Wording {
        others = Map.copyOf(others);
        types = Set.copyOf(types);
        Require.text(text, "A question");
        others.forEach((type, other) -> Require.text(other, "The wording for type " + type));
        Require.that(!types.isEmpty(), "A question is asked of at least one type; found none for %s", text);
    }

    /** Asked of everyone in the same words. */
    static Wording of(String text) {
        return new Wording(text, Map.of(), EVERYONE);
    }

    String of(Measurement.Type type) {
        return others.getOrDefault(type, text);
    }
}
