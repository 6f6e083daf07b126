package be.vlavirgem.platform.importing;

import java.util.List;
import java.util.Locale;

/**
 * A column an import needs.
 *
 * @param code names it, also in the messages {@code import.<target>.field.<code>}
 * @param longest in characters
 * @param heads what people write above it, the most usual first; compared without capitals and signs
 * @param examples as many for each column, row by row, for a sample of the file
 */
public record ImportField(String code, int longest, List<String> heads, List<String> examples) {

    boolean isHeadedBy(String head) {
        return heads.stream().anyMatch(name -> bare(name).equals(bare(head)));
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}0-9]", "");
    }
}
