package be.vlavirgem.catalog.codes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The published code lists, kept in memory: reading them costs no statement. */
public interface Vocabulary {
    /** The terms of a list in the order of the content, as read in this language; Dutch where it is not translated. */
    List<Term> terms(String list, Locale locale);

    /** One term; empty for a code the published list does not hold (a code once chosen may have left it). */
    default Optional<Term> term(String list, String code, Locale locale) {
        return terms(list, locale).stream().filter(term -> term.code().equals(code)).findFirst();
    }

    /** One choice: its code never changes, its words may. */
    record Term(String code, String label, String explanation) {}
}
