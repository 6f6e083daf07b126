package be.vlavirgem.catalog.merging;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Into which other one something is merged, as it was typed.
 *
 * @param opvolger the address or name of the one that goes on
 * @param naam typed over when it is meant
 * @param chosen by the code of what the two say otherwise: {@link #STAYS} or {@link #ENDS}
 */
public record MergeForm(@Nullable String opvolger, @Nullable String naam, Map<String, String> chosen) {

    /** What the one says that stays. */
    public static final String STAYS = "blijft";
    /** What the one says that ends. */
    public static final String ENDS = "eindigt";

    static final String CHOSEN = "neem.";

    public MergeForm {
        chosen = Map.copyOf(chosen);
    }

    /** As it came. */
    public static MergeForm of(MultiValueMap<String, String> fields) {
        return new MergeForm(fields.getFirst("opvolger"), fields.getFirst("naam"), fields.toSingleValueMap()
                .entrySet()
                .stream()
                .filter(field -> field.getKey().startsWith(CHOSEN))
                .collect(Collectors.toMap(field -> field.getKey().substring(CHOSEN.length()), Map.Entry::getValue)));
    }

    String asked() {
        return line(opvolger);
    }

    /** The last part of an address, where one was pasted. */
    String slug() {
        return asked().substring(asked().lastIndexOf('/') + 1);
    }

    boolean isMeantFor(String name) {
        return line(naam).equalsIgnoreCase(name);
    }

    private static String line(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip().replaceAll("\\s+", " ");
    }
}
