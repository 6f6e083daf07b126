package be.vlavirgem.platform.tabular;

import be.vlavirgem.platform.tabular.Dialect.Separator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds what stands between cells: what the head has and most lines have as often. */
final class Separators {

    private static final int LOOKED_AT = 50;

    private Separators() {}

    static Separator guess(String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).limit(LOOKED_AT).toList();
        return Arrays.stream(Separator.values())
                .max(Comparator.comparingLong(separator -> score(lines, separator)))
                .filter(separator -> score(lines, separator) > 0)
                .orElse(Separator.SEMICOLON);
    }

    /** Lines that have it as often as the head weigh most; then how often that is. */
    private static long score(List<String> lines, Separator separator) {
        var inHead = lines.isEmpty() ? 0 : count(lines.getFirst(), separator);
        if (inHead == 0) {
            return 0;
        }
        return lines.stream().filter(line -> count(line, separator) == inHead).count() * 100 + Math.min(inHead, 99);
    }

    private static long count(String line, Separator separator) {
        return line.replaceAll("\"[^\"]*\"", "").chars().filter(sign -> sign == separator.sign()).count();
    }
}
