package be.vlavirgem.catalog.fields;

import be.vlavirgem.catalog.codes.Vocabulary;
import be.vlavirgem.catalog.codes.Vocabulary.Term;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What can be chosen in a field, wherever that list is kept. */
@Component
public class Choices {

    private final Vocabulary vocabulary;
    private final Map<String, LongList> longLists;

    Choices(Vocabulary vocabulary, List<LongList> longLists) {
        this.vocabulary = vocabulary;
        this.longLists = longLists.stream().collect(Collectors.toUnmodifiableMap(LongList::name, Function.identity()));
    }

    /** The terms of a list, in its order. */
    List<Term> terms(String list, Locale locale) {
        var kept = longLists.get(list);
        return kept == null ? vocabulary.terms(list, locale) : kept.terms(locale);
    }

    /** What a code is called; the code itself where no list knows it. */
    public String label(String list, String code, Locale locale) {
        var kept = longLists.get(list);
        var term = kept == null ? vocabulary.term(list, code, locale) : kept.term(code, locale);
        return term.map(Term::label).orElse(code);
    }

    /** The code of what was typed: a code, or the label of one in whatever case. */
    Optional<String> code(String list, String typed, Locale locale) {
        var terms = terms(list, locale);
        return terms.stream()
                .filter(term -> term.code().equals(typed))
                .findFirst()
                .or(() -> terms.stream().filter(term -> term.label().equalsIgnoreCase(typed)).findFirst())
                .map(Term::code);
    }
}
