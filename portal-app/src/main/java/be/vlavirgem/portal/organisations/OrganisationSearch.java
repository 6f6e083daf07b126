package be.vlavirgem.portal.organisations;

import be.vlavirgem.platform.list.Condition;
import be.vlavirgem.platform.list.Sql;

/** Finds organisations by what somebody typed: a number, or a part of a name whatever its case, accents and hyphens. */
final class OrganisationSearch {

    private static final Sql NAMED = Sql.of("""
            position(nullif(btrim(regexp_replace(lower(unaccent(?)), '[^a-z0-9]+', ' ', 'g')), '')
                     in regexp_replace(lower(unaccent(name)), '[^a-z0-9]+', ' ', 'g')) > 0
            """);

    private static final Sql NUMBERED = Sql.of("""
            nis like ? || '%' or exists (select from legal_person where organisation_id = line.id and kbo like '%' || ? || '%')
            """);

    private static final int FEWEST_DIGITS = 3;

    private OrganisationSearch() {}

    /** Digits, with the dots and spaces of a KBO number or "BE" before them, are a number; all else is a name. */
    static Condition of(String typed) {
        var number = typed.replaceFirst("(?i)^BE", "").replaceAll("[.\\s]", "");
        return number.length() >= FEWEST_DIGITS && number.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                ? Condition.of(NUMBERED, number, number)
                : Condition.of(NAMED, typed);
    }
}
