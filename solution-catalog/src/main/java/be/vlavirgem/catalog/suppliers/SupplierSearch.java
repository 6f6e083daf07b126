package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.platform.list.Condition;
import be.vlavirgem.platform.list.Sql;
import be.vlavirgem.web.list.ListPage;

/**
 * Finds suppliers by what somebody typed: a number, or a part of a name, of today or of before a merger, or of a place, whatever its case and accents; where no
 * supplier of today has that, those with a name or place that resembles it.
 */
final class SupplierSearch {

    private static final Sql NAMED = Sql.of("""
            position(nullif(btrim(regexp_replace(lower(unaccent(?)), '[^a-z0-9]+', ' ', 'g')), '')
                     in regexp_replace(lower(unaccent(name || ' ' || place || ' ' || before)), '[^a-z0-9]+', ' ', 'g')) > 0
            or length(?) > 3 and word_similarity(lower(unaccent(?)), lower(unaccent(name || ' ' || place || ' ' || before))) >= case when length(?) < 8 then 0.42 else 0.48 end
               and not exists (select from supplier as other join organisation as company on company.id = other.organisation_id
                   where company.valid_until is null and position(nullif(btrim(regexp_replace(lower(unaccent(?)), '[^a-z0-9]+', ' ', 'g')), '')
                       in regexp_replace(lower(unaccent(company.name || ' ' || other.place || ' '
                           || array_to_string(supplier_names_before(company.id), ' '))), '[^a-z0-9]+', ' ', 'g')) > 0)
            """);
    private static final Sql NUMBERED = Sql.of("kbo like '%' || ? || '%'");
    private static final int FEWEST_DIGITS = 3;

    private SupplierSearch() {}

    /** Digits, with the dots and spaces of a KBO number or "BE" before them, are a number; all else is a name. */
    static Condition of(String typed) {
        return isName(typed)
                ? Condition.of(NAMED, typed, typed, typed, typed, typed)
                : Condition.of(NUMBERED, number(typed));
    }

    /** True where rows were found by a name, be it by what resembles it. */
    static boolean isByName(ListPage list) {
        var typed = list.search().typed();
        return !typed.isBlank() && isName(typed) && !list.rows().isEmpty();
    }

    private static boolean isName(String typed) {
        var number = number(typed);
        return number.length() < FEWEST_DIGITS || number.chars().anyMatch(digit -> digit < '0' || digit > '9');
    }

    private static String number(String typed) {
        return typed.strip().replaceFirst("(?i)^BE", "").replaceAll("[.\\s]", "");
    }
}
