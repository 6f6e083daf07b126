package be.vlavirgem.catalog.fields;

import be.vlavirgem.catalog.codes.Vocabulary.Term;
import be.vlavirgem.catalog.components.ReferenceComponents;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The reference components a solution may answer, those that are proposed too. */
@Component
class ComponentList implements LongList {

    private final ReferenceComponents components;

    ComponentList(ReferenceComponents components) {
        this.components = components;
    }

    @Override
    public String name() {
        return "component";
    }

    @Override
    public String path() {
        return "/referentiecomponenten";
    }

    @Override
    public List<Term> terms(Locale locale) {
        return Stream.concat(components.all(locale).stream(), components.proposed(locale).stream())
                .map(each -> new Term(each.code(), each.name(), each.definition()))
                .toList();
    }

    @Override
    public Function<String, Optional<Term>> lapsed(Locale locale) {
        return code -> components.of(code, locale).map(each -> new Term(each.code(), each.name(), each.definition()));
    }
}
