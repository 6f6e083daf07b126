package be.vlavirgem.catalog.customers;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name as it is compared: without capitals, accents and signs. */
final class Plain {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}0-9]+");

    private Plain() {}

    static String of(String name) {
        var bare = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return SIGNS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
