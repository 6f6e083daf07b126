package be.vlavirgem.catalog.catalogue;

import be.vlavirgem.catalog.catalogue.Facet.Dimension;
import be.vlavirgem.catalog.codes.Vocabulary;
import be.vlavirgem.catalog.codes.Vocabulary.Term;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The names of what suppliers choose from a code list; the list is called as the dimension. */
@Component
class CodeLabels implements FacetLabels {
    private static final Set<Dimension> LISTED = EnumSet.of(Dimension.DELIVERY, Dimension.HOSTING,
            Dimension.DATA_LOCATION, Dimension.LICENCE, Dimension.CERTIFICATE, Dimension.AUDIENCE);

    private final ObjectProvider<Vocabulary> vocabulary;

    CodeLabels(ObjectProvider<Vocabulary> vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Map<String, String> labels(Dimension dimension, Collection<String> codes, Locale locale) {
        return LISTED.contains(dimension)
                ? vocabulary.stream()
                        .flatMap(words -> codes.stream()
                                .flatMap(code -> words.term(dimension.word(), code, locale).stream()))
                        .collect(Collectors.toUnmodifiableMap(Term::code, Term::label))
                : Map.of();
    }
}
