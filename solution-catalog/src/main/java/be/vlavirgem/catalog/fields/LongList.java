package be.vlavirgem.catalog.fields;

import be.vlavirgem.catalog.codes.Vocabulary.Term;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A list that is kept elsewhere than among the code lists, and too long to show whole: a bean for each. */
interface LongList {

    /** Names it in the registry of fields. */
    String name();

    /** Below which address each has a page for everybody, by its code. */
    String path();

    /** What can be picked now, in the order of the list. */
    List<Term> terms(Locale locale);

    /** Of a code that cannot be picked any more, what it was called; read when the first is met, for all of them. */
    Function<String, Optional<Term>> lapsed(Locale locale);
}
