package be.vlavirgem.catalog.suppliers;

import java.util.List;
import java.util.stream.Stream;

/** What everybody reads of a company: nothing of a person. What is not known is empty. */
record Company(String name, String legalName, String about, String website, String street, String place, String email,
        String phone) {

    static final int LONGEST_ABOUT = 600;
    static final int LONGEST_LINE = 150;
    static final int LONGEST_PLACE = 100;
    static final int LONGEST_EMAIL = 200;

    /** What a reader looks for, by the codes of its fields. */
    enum Fact {
        ABOUT("over"), WEBSITE("website"), PLACE("gemeente"), EMAIL("email"), PHONE("telefoon");

        private final String field;

        Fact(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }
    }

    /** What is told when a company asks to stand in the register. */
    static Company named(String name, String website) {
        return new Company(name, "", "", website, "", "", "", "");
    }

    /** What a reader looks for and does not find. */
    List<Fact> missing() {
        return Stream.of(Fact.values()).filter(fact -> text(fact).isEmpty()).toList();
    }

    private String text(Fact fact) {
        return switch (fact) {
            case ABOUT -> about;
            case WEBSITE -> website;
            case PLACE -> place;
            case EMAIL -> email;
            case PHONE -> phone;
        };
    }

    /** The fields that are other than before, by the names they have in forms. */
    List<String> differences(Company before) {
        var differences = Stream.<String>builder();
        differ(differences, "naam", name, before.name);
        differ(differences, "juridisch", legalName, before.legalName);
        differ(differences, "over", about, before.about);
        differ(differences, "website", website, before.website);
        differ(differences, "adres", street, before.street);
        differ(differences, "gemeente", place, before.place);
        differ(differences, "email", email, before.email);
        differ(differences, "telefoon", phone, before.phone);
        return differences.build().toList();
    }

    private static void differ(Stream.Builder<String> differences, String field, String now, String before) {
        if (!now.equals(before)) {
            differences.add(field);
        }
    }
}
