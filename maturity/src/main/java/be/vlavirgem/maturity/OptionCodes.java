package be.vlavirgem.maturity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Gives new answers a code made of their first words; a code that is there stays, for history compares by it. */
final class OptionCodes {

    private static final int WORDS = 3;
    private static final int LONGEST = 36;

    private OptionCodes() {}

    static List<QuestionForm.Row> given(List<QuestionForm.Row> rows) {
        var taken = new HashSet<String>();
        rows.forEach(row -> taken.add(row.code()));
        var coded = new ArrayList<QuestionForm.Row>();
        for (var row : rows) {
            var code = row.code().isBlank() && !row.text().isBlank() ? free(slug(row.text()), taken) : row.code();
            coded.add(new QuestionForm.Row(code, row.text(), row.score(), row.model()));
        }
        return coded;
    }

    private static String slug(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9 ]", "")
                .strip()
                .split(" +");
        var slug = String.join("-", List.of(plain).subList(0, Math.min(WORDS, plain.length)));
        var begin = slug.substring(0, Math.min(LONGEST, slug.length()));
        return begin.isEmpty() ? "antwoord" : begin.replaceAll("-+$", "");
    }

    private static String free(String wish, Set<String> taken) {
        var code = wish;
        for (int number = 2; !taken.add(code); number++) {
            code = wish + "-" + number;
        }
        return code;
    }
}
