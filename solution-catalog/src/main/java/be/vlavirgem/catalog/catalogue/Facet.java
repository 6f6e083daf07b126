package be.vlavirgem.catalog.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** One value a solution can be found by, such as {@code delivery:saas}; kept as that text. */
public record Facet(Dimension dimension, String code) {
    /** By what the catalogue is narrowed, in the order of the page. */
    public enum Dimension {
        COMPONENT,
        DOMAIN,
        SUPPLIER,
        DELIVERY,
        HOSTING,
        DATA_LOCATION,
        LICENCE,
        STANDARD,
        CERTIFICATE,
        AUDIENCE,
        PROVEN,
        GRADE;

        /** Reads what {@link #word} wrote. */
        private static Dimension of(String word) {
            return valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
        }

        /** As it stands before a code. */
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9.-]{0,119}");

    public Facet {
        if (!isCode(code)) {
            throw new IllegalArgumentException("\"%s\" is no code of a facet".formatted(code));
        }
    }

    static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }

    /** Reads what {@link #text} wrote. */
    static Facet of(String text) {
        var parts = text.split(":", 2);
        return new Facet(Dimension.of(parts[0]), parts[1]);
    }

    static List<String> codes(Collection<Facet> facets, Dimension dimension) {
        return facets.stream().filter(facet -> facet.dimension() == dimension).map(Facet::code).sorted().toList();
    }

    /** As it is kept and indexed: {@code delivery:saas}. */
    public String text() {
        return dimension.word() + ":" + code;
    }
}
