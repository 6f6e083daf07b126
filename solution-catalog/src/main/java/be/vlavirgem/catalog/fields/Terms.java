package be.vlavirgem.catalog.fields;

import be.vlavirgem.catalog.codes.Vocabulary;
import be.vlavirgem.catalog.codes.Vocabulary.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What can be chosen, for one page in one language: a list that stands in a table is read once, however often it is asked for. */
final class Terms {

    private final Vocabulary vocabulary;
    private final Map<String, LongList> longLists;
    private final Locale locale;
    private final Map<String, List<Term>> read = new HashMap<>();
    private final Map<String, Function<String, Optional<Term>>> lapsed = new HashMap<>();

    Terms(Vocabulary vocabulary, Map<String, LongList> longLists, Locale locale) {
        this.vocabulary = vocabulary;
        this.longLists = longLists;
        this.locale = locale;
    }

    /** The terms of a list, in its order. */
    List<Term> of(String list) {
        return read.computeIfAbsent(list, _ -> {
            var kept = longLists.get(list);
            return kept == null ? vocabulary.terms(list, locale) : kept.terms(locale);
        });
    }

    /** What a code is called; the code itself where no list knows it. */
    String label(String list, String code) {
        return term(list, code).map(Term::label).orElse(code);
    }

    /** Where everybody reads of what was picked; empty for what has no page of its own. */
    Optional<String> page(String list, String code) {
        return Optional.ofNullable(longLists.get(list))
                .filter(_ -> term(list, code).isPresent())
                .map(kept -> kept.path() + "/" + code);
    }

    private Optional<Term> term(String list, String code) {
        return of(list).stream()
                .filter(term -> term.code().equals(code))
                .findFirst()
                .or(() -> lapsed(list, code));
    }

    private Optional<Term> lapsed(String list, String code) {
        var kept = longLists.get(list);
        return kept == null
                ? vocabulary.term(list, code, locale)
                : lapsed.computeIfAbsent(list, _ -> kept.lapsed(locale)).apply(code);
    }

    /** The code of what was typed: a code, or the label of one in whatever case. */
    Optional<String> code(String list, String typed) {
        return of(list).stream()
                .filter(term -> term.code().equals(typed))
                .findFirst()
                .or(() -> of(list).stream().filter(term -> term.label().equalsIgnoreCase(typed)).findFirst())
                .map(Term::code);
    }
}
