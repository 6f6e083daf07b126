package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.domain.people.Access;
import java.util.List;

/**
 * As far as consents have to reach for somebody to read a name. The database knows for which authority one reads; who does so by
 * delegation is no authority, and reads what everybody may.
 */
public record Reach(List<String> scopes) {

    /** No names at all. */
    static final Reach NOBODY = new Reach(List.of());
    private static final Reach PUBLIC = new Reach(List.of("PUBLIC"));
    private static final Reach AUTHORITY = new Reach(List.of("REGION", "AUTHORITIES", "PUBLIC"));

    /** For the authority one works for. */
    public static Reach of(Access access) {
        return access.isDelegated() ? PUBLIC : AUTHORITY;
    }

    /** As the database compares it. */
    public String[] array() {
        return scopes.toArray(String[]::new);
    }
}
