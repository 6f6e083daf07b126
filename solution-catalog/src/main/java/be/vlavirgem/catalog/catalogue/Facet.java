package be.vlavirgem.catalog.catalogue;

import java.util.regex.Pattern;

/** One value a solution can be found by, such as {@code delivery:saas}; kept as that text. */
public record Facet(Dimension dimension, String code) {
    /** By what the catalogue is narrowed, in the order of the page. */
    public enum Dimension {
        COMPONENT, DOMAIN, SUPPLIER, DELIVERY, LICENCE, STANDARD, CERTIFICATE, AUDIENCE
    }

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9.-]{0,119}");

    public Facet {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("\"%s\" is no code of a facet".formatted(code));
        }
    }

    /** As it is kept and indexed: {@code delivery:saas}. */
    public String text() {
        return dimension.name().toLowerCase(java.util.Locale.ROOT) + ":" + code;
    }
}
