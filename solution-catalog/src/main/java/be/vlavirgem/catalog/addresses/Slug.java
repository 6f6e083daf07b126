package be.vlavirgem.catalog.addresses;

import java.text.Normalizer;
import java.util.Locale;

/** A name as it stands in an address: small letters, digits and hyphens. */
record Slug(String text) {

    private static final int LONGEST = 70;
    private static final String WITHOUT_NAME = "zonder-naam";

    static Slug of(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("['’]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        var cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-+|-+$", "");
        return new Slug(cut.isEmpty() ? WITHOUT_NAME : cut);
    }

    /** The first is the name itself, each other has its number behind it. */
    String numbered(int number) {
        return number == 1 ? text : text + "-" + number;
    }

    @Override
    public String toString() {
        return text;
    }
}
