package be.vlavirgem.catalog.fields;

import be.vlavirgem.catalog.codes.Vocabulary.Term;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A list that is kept elsewhere than among the code lists, and too long to show whole: a bean for each. */
interface LongList {

    /** Names it in the registry of fields. */
    String name();

    /** What can be picked now, in the order of the list. */
    List<Term> terms(Locale locale);

    /** One of them, also when it cannot be picked any more. */
    Optional<Term> term(String code, Locale locale);
}
