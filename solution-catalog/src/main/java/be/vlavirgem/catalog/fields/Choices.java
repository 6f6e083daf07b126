package be.vlavirgem.catalog.fields;

import be.vlavirgem.catalog.codes.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What can be chosen in a field, wherever that list is kept. */
@Component
class Choices {

    private final Vocabulary vocabulary;
    private final Map<String, LongList> longLists;

    Choices(Vocabulary vocabulary, List<LongList> longLists) {
        this.vocabulary = vocabulary;
        this.longLists = longLists.stream().collect(Collectors.toUnmodifiableMap(LongList::name, Function.identity()));
    }

    /** For one page in that language. */
    Terms in(Locale locale) {
        return new Terms(vocabulary, longLists, locale);
    }
}
