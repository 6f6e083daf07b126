package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.platform.list.Condition;
import be.vlavirgem.platform.list.Sql;

/** Finds suppliers by what somebody typed: a number, or a part of a name or place whatever its case and accents. */
final class SupplierSearch {

    private static final Sql NAMED = Sql.of("""
            position(nullif(btrim(regexp_replace(lower(unaccent(?)), '[^a-z0-9]+', ' ', 'g')), '')
                     in regexp_replace(lower(unaccent(name || ' ' || place)), '[^a-z0-9]+', ' ', 'g')) > 0
            """);
    private static final Sql NUMBERED = Sql.of("kbo like '%' || ? || '%'");
    private static final int FEWEST_DIGITS = 3;

    private SupplierSearch() {}

    /** Digits, with the dots and spaces of a KBO number or "BE" before them, are a number; all else is a name. */
    static Condition of(String typed) {
        var number = typed.strip().replaceFirst("(?i)^BE", "").replaceAll("[.\\s]", "");
        return number.length() >= FEWEST_DIGITS && number.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                ? Condition.of(NUMBERED, number)
                : Condition.of(NAMED, typed);
    }
}
