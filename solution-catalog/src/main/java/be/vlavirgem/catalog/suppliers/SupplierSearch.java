package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.platform.list.Condition;
import be.vlavirgem.platform.list.Sql;
import be.vlavirgem.web.list.ListPage;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds suppliers by what somebody typed: a number, or a part of a name or place whatever its case and accents; where no
 * supplier of today has that, those with a name or place that resembles it.
 */
final class SupplierSearch {

    private static final Sql NAMED = Sql.of("""
            position(nullif(btrim(regexp_replace(lower(unaccent(?)), '[^a-z0-9]+', ' ', 'g')), '')
                     in regexp_replace(lower(unaccent(name || ' ' || place)), '[^a-z0-9]+', ' ', 'g')) > 0
            or length(?) > 3 and word_similarity(lower(unaccent(?)), lower(unaccent(name || ' ' || place))) >= case when length(?) < 8 then 0.42 else 0.48 end
               and not exists (select from supplier as other join organisation as company on company.id = other.organisation_id
                   where company.valid_until is null and position(nullif(btrim(regexp_replace(lower(unaccent(?)), '[^a-z0-9]+', ' ', 'g')), '')
                       in regexp_replace(lower(unaccent(company.name || ' ' || other.place)), '[^a-z0-9]+', ' ', 'g')) > 0)
            """);
    private static final Sql NUMBERED = Sql.of("kbo like '%' || ? || '%'");
    private static final int FEWEST_DIGITS = 3;

    private SupplierSearch() {}

    /** Digits, with the dots and spaces of a KBO number or "BE" before them, are a number; all else is a name. */
    static Condition of(String typed) {
        var number = typed.strip().replaceFirst("(?i)^BE", "").replaceAll("[.\\s]", "");
        return number.length() >= FEWEST_DIGITS && number.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                ? Condition.of(NUMBERED, number)
                : Condition.of(NAMED, typed, typed, typed, typed, typed);
    }

    /** True when what is found by a name only resembles it. */
    static boolean onlyResembles(ListPage list) {
        var typed = folded(list.search().typed());
        return !typed.isBlank() && typed.chars().anyMatch(Character::isLetter) && !list.rows().isEmpty()
                && list.rows().stream().noneMatch(row -> folded(words(row)).contains(typed));
    }

    private static String words(ListPage.Row row) {
        return Stream.concat(Stream.of(row.name()), row.cells().stream().map(ListPage.Cell::text))
                .collect(Collectors.joining(" "));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
