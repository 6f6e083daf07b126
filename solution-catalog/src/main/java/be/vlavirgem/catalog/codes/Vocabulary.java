package be.vlavirgem.catalog.codes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The published code lists, kept in memory: reading them costs no statement. A list nobody knows is a mistake of ours. */
public interface Vocabulary {
    /** The terms a list offers, in the order of the content, as read in this language; Dutch where it is not translated. */
    List<Term> terms(String list, Locale locale);

    /** One term, also one that is no longer offered: what was chosen once keeps its words. */
    default Optional<Term> term(String list, String code, Locale locale) {
        return terms(list, locale).stream().filter(term -> term.code().equals(code)).findFirst();
    }

    /** The list itself: its name, and what it is for. */
    Term list(String list, Locale locale);

    /** One choice: its code never changes, its words may. */
    record Term(String code, String label, String explanation) {}
}
