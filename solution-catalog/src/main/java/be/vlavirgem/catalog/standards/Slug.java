package be.vlavirgem.catalog.standards;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.function.Predicate;

/** The place of a standard in addresses and in claims: made once, and never changed. */
final class Slug {

    static final int LONGEST = 120;

    /** As the register has them: one ends in a hyphen. */
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]*");
    private static final int LONGEST_MADE = 100;

    private Slug() {}

    static boolean isValid(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    /** One for a title, with a number behind it where others have it already. */
    static String of(String title, Predicate<String> taken) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        var made = plain.substring(0, Math.min(plain.length(), LONGEST_MADE)).replaceAll("^-|-$", "");
        var base = made.isEmpty() ? "standaard" : made;
        return Stream.concat(Stream.of(base), IntStream.iterate(2, n -> n + 1).mapToObj(n -> base + "-" + n))
                .filter(taken.negate())
                .findFirst()
                .orElseThrow();
    }
}
