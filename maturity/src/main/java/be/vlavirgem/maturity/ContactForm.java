package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.Mistake;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom to call, as it was typed. */
record ContactForm(@Nullable String naam, @Nullable String functie, @Nullable String telefoon,
        @Nullable String mail) {

    /** A part of it that is filled in, under its label. */
    record Fact(String label, String text) {}

    static final ContactForm EMPTY = new ContactForm("", "", "", "");
    private static final int LONGEST = 100;
    private static final int LONGEST_ADDRESS = 254;
    private static final Pattern TELEPHONE = Pattern.compile("[0-9+ ()./-]{0,30}");

    /** What was carried over a sign-in; what is kept when nothing was. */
    static ContactForm of(CarriedForm carried, ContactForm kept) {
        return new ContactForm(carried.value("naam").orElse(kept.naam), carried.value("functie").orElse(kept.functie),
                carried.value("telefoon").orElse(kept.telefoon), carried.value("mail").orElse(kept.mail));
    }

    String name() {
        return stripped(naam);
    }

    String position() {
        return stripped(functie);
    }

    String telephone() {
        return stripped(telefoon);
    }

    String email() {
        return stripped(mail);
    }

    private static String stripped(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    /** True when the contact is to be forgotten. */
    boolean isEmpty() {
        return (name() + position() + telephone() + email()).isEmpty();
    }

    /** What is filled in, to be read. */
    List<Fact> facts(Words words) {
        return Stream
                .of(new Fact("maturity.contact.name", name()), new Fact("maturity.contact.position", position()),
                        new Fact("maturity.contact.telephone", telephone()),
                        new Fact("maturity.contact.email", email()))
                .filter(fact -> !fact.text().isEmpty())
                .map(fact -> new Fact(words.text(fact.label()), fact.text()))
                .toList();
    }

    /** The keys of what is wrong, by field; an empty form is right. */
    List<Mistake> mistakes() {
        var mistakes = new ArrayList<Mistake>();
        if (!isEmpty() && (name().isEmpty() || name().length() > LONGEST)) {
            mistakes.add(new Mistake("naam", "maturity.contact.wrong.name"));
        }
        if (position().length() > LONGEST) {
            mistakes.add(new Mistake("functie", "maturity.contact.wrong.position"));
        }
        if (!TELEPHONE.matcher(telephone()).matches()) {
            mistakes.add(new Mistake("telefoon", "maturity.contact.wrong.telephone"));
        }
        if (!email().isEmpty() && (email().length() > LONGEST_ADDRESS || !EmailAddress.isReachable(email()))) {
            mistakes.add(new Mistake("mail", "maturity.contact.wrong.email"));
        }
        return mistakes;
    }
}
